import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** One thing to analyse: a file by its path as given, or a line of JSON from standard input. */
export type Input =
  | { readonly from: "file"; readonly path: string; readonly text: boolean }
  | { readonly from: "line"; readonly line: string; readonly number: number };

/**
 * The inputs that the arguments name, in order; folders give their pages and texts, by name, at any depth. `-` stands
 * for JSON lines from `stdin`. A path that does not exist counts as a file: reading it says what is wrong.
 */
export async function* inputsOf(
  paths: readonly string[],
  asText: boolean,
  stdin: Readable,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === "-") yield* linesOf(stdin);
    else if ((await stat(path).catch(() => null))?.isDirectory()) yield* filesOf(path, asText);
    else yield { from: "file", path, text: asText || extname(path) === ".txt" };
  }
}

async function* filesOf(folder: string, asText: boolean): AsyncGenerator<Input> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(path, asText);
    else if (/\.(html?|xhtml)(\.gz)?$/i.test(entry.name)) yield { from: "file", path, text: asText };
    else if (/\.txt(\.gz)?$/i.test(entry.name)) yield { from: "file", path, text: true };
  }
}

async function* linesOf(stdin: Readable): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== "") yield { from: "line", line, number };
  }
}

/** What an input is called in messages and as the id of its document. */
export function nameOf(input: Input): string {
  return input.from === "file" ? input.path : `standard input, line ${input.number}`;
}
