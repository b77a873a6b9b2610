import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Say } from "../../src/ui/say";
import { type Messages, sayWith } from "./say-with";

/** The messages of a language, from the file the build copies. */
export function messagesOf(language: string): Messages {
  // Not from import.meta.url: under jsdom that is no file. Tests run at the top of the project.
  const path = resolve(`assets/_locales/${language}/messages.json`);
  return JSON.parse(readFileSync(path, "utf8")) as Messages;
}

/** Says messages as `platform/words.ts` does, without a browser. */
export function sayIn(language: string): Say {
  return sayWith(messagesOf(language), language);
}
