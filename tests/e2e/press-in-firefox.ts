import { firefoxWindow } from "../../src/cli/firefox-window";
import type { Session } from "./session";

/** Presses Alt, Shift and a letter in Firefox's own window, where its shortcuts are, which no driver's keys reach. */
export async function pressInFirefox({ browser }: Session, letter: string): Promise<void> {
  const evaluate = await firefoxWindow(browser);
  await evaluate(`(() => {
    const keys = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    keys.beginInputTransactionForTests(window);
    const all = [["Alt", "AltLeft"], ["Shift", "ShiftLeft"], ["${letter}", "Key${letter}"]];
    for (const [key, code] of all) keys.keydown(new KeyboardEvent("", { key, code }));
    for (const [key, code] of all.reverse()) keys.keyup(new KeyboardEvent("", { key, code }));
  })()`);
}
