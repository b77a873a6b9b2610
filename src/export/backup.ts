import { type Fault, parseJson, type Read, reading } from "./check";
import type { Exported } from "./exported";
import { toCollection } from "./jsonld";
import { readCollection } from "./read-jsonld";

/** The longest line a backup may hold, in UTF-16 units: an article of 10,000 claims takes about 25 million. */
const LONGEST_LINE = 40 * 1024 * 1024;

/** The first line of a backup. */
interface Header {
  readonly format: "who-says-backup";
  readonly version: 1;
  readonly created: string;
}

/**
 * A whole library as a file of lines: a header, then one Web Annotation collection an article. Lines are made one at a
 * time, so that a library of any size goes through in the memory of its largest article. `now` is ISO 8601.
 */
export async function* writeBackup(
  articles: AsyncIterable<Exported> | Iterable<Exported>,
  now: string,
): AsyncGenerator<string> {
  const header: Header = { format: "who-says-backup", version: 1, created: now };
  yield `${JSON.stringify(header)}\n`;
  for await (const exported of articles) yield `${JSON.stringify(toCollection(exported))}\n`;
}

/**
 * Reads a backup from pieces of its text, an article at a time, and ends after the first fault. A caller that must
 * take all or nothing reads once to the end for faults and a second time for the articles.
 */
export async function* readBackup(pieces: AsyncIterable<string>): AsyncGenerator<Read<Exported>> {
  let number = 0;
  for await (const line of linesOf(pieces)) {
    number++;
    if (line === null) return yield fault(number, { at: "", why: `longer than ${LONGEST_LINE} characters` });
    if (number === 1) {
      const header = readHeader(line);
      if (!header.ok) return yield fault(number, header.fault);
    } else if (line.trim() !== "") {
      const read = readCollection(line);
      yield read.ok ? read : fault(number, read.fault);
      if (!read.ok) return;
    }
  }
  if (number === 0) yield fault(1, { at: "", why: "the file is empty" });
}

function readHeader(line: string): Read<Header> {
  const json = parseJson(line);
  if (!json.ok) return json;
  return reading(() => {
    const { value } = json;
    return {
      format: value.get("format").one(["who-says-backup"]),
      version: value.get("version").one([1]),
      created: value.get("created").time(),
    };
  });
}

function fault(line: number, { at, why }: Fault): Read<never> {
  const place = at.replace(/^line 1, /, "");
  return { ok: false, fault: { at: `line ${line}${place ? `, ${place}` : ""}`, why } };
}

/** The lines of a text that comes in pieces; null and the end where one is too long to be ours. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | null> {
  let begun: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const lines = piece.split("\n");
    const rest = lines.pop() ?? "";
    for (const line of lines) {
      yield begun.join("") + line;
      begun = [];
      length = 0;
    }
    begun.push(rest);
    length += rest.length;
    if (length > LONGEST_LINE) return yield null;
  }
  if (length > 0) yield begun.join("");
}
