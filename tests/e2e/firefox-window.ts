import type { Browser } from "puppeteer-core";

/** As much of WebDriver BiDi as is needed; Puppeteer has it, but does not say so in its types. */
interface Bidi {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: BidiResult }>;
  };
}

interface BidiResult {
  readonly contexts?: readonly { readonly context: string }[];
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * What runs an expression in the first window of Firefox, with the rights of Firefox itself, and gives its value: a
 * string, number or boolean, awaited. Throws what the expression throws.
 */
export async function firefoxWindow(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  const { connection } = browser as unknown as Bidi;
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = result.contexts?.[0]?.context;
  if (context === undefined) throw new Error("Firefox shows its own window to no driver.");
  return async (expression) => {
    const answer = await connection.send("script.evaluate", {
      target: { context },
      expression,
      awaitPromise: true,
    });
    if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
    return answer.result.result?.value;
  };
}
