import type { Browser } from "puppeteer-core";

/** As much of what WebDriver BiDi answers as is needed. */
export interface BidiResult {
  readonly contexts?: readonly { readonly context: string }[];
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface Connected {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: BidiResult }>;
  };
}

/** What sends Firefox a command of WebDriver BiDi; Puppeteer has it, but does not say so in its types. */
export function bidi(browser: Browser): (method: string, parameters: object) => Promise<BidiResult> {
  const { connection } = browser as unknown as Connected;
  return async (method, parameters) => (await connection.send(method, parameters)).result;
}
