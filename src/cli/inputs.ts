import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { refusalOf } from "./read-file";

/**
 * One thing to analyse: a file by its path as given, a line of JSON from standard input, or what ought to have given
 * some but could not be opened, which must not stop the rest.
 */
export type Input =
  | { readonly from: "file"; readonly path: string; readonly text: boolean }
  | { readonly from: "line"; readonly line: string; readonly number: number }
  | { readonly from: "nowhere"; readonly path: string; readonly why: string };

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
    else if ((await stat(path).catch(() => null))?.isDirectory()) yield* folderOf(path, asText);
    else yield { from: "file", path, text: asText || /\.txt(\.gz)?$/i.test(path) };
  }
}

/** The files of a folder that was named; one without any is said to be, since it is hardly what the caller meant. */
async function* folderOf(path: string, asText: boolean): AsyncGenerator<Input> {
  let isEmpty = true;
  for await (const input of filesOf(path, asText)) {
    isEmpty = false;
    yield input;
  }
  if (isEmpty) yield { from: "nowhere", path, why: "there is no page or text in this folder" };
}

async function* filesOf(folder: string, asText: boolean): AsyncGenerator<Input> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return yield { from: "nowhere", path: folder, why: refusalOf(error) };
  }
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
  return input.from === "line" ? `standard input, line ${input.number}` : input.path;
}
