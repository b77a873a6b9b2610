import type { Browser } from "puppeteer-core";
import { bidi } from "./bidi";

/**
 * What runs an expression in the first window of Firefox, with the rights of Firefox itself, and gives its value: a
 * string, number or boolean, awaited. Throws what the expression throws.
 */
export async function firefoxWindow(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  const send = bidi(browser);
  const { contexts } = await send("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = contexts?.[0]?.context;
  if (context === undefined) throw new Error("Firefox shows its own window to no driver.");
  return async (expression) => {
    const answer = await send("script.evaluate", {
      target: { context },
      expression,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  };
}
