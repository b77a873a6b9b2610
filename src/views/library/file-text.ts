import { bytesOf } from "./file-bytes";

/** Thrown where a file is not UTF-8; `byte` counts from 0, in what was unpacked. */
export class NotUtf8 extends Error {
  constructor(readonly byte: number) {
    super("not UTF-8");
  }
}

/** A character takes at most four bytes, so that three may be left over from the piece before. */
const LEFT_OVER = 3;

/** A file's text in pieces. Throws `NotUtf8` at the first byte that is none, `Damaged` where it cannot be unpacked. */
export async function* textOf(file: File, read?: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let start = 0;
  let before = new Uint8Array();
  for await (const piece of bytesOf(file, read)) {
    const text = decoded(decoder, piece);
    if (text === null)
      throw new NotUtf8(start - before.length + firstBad(joined(before, piece), start === 0));
    start += piece.length;
    before = joined(before, piece).slice(-LEFT_OVER);
    yield text;
  }
  const rest = decoded(decoder);
  if (rest === null) throw new NotUtf8(start);
  yield rest;
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string | null {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}

function joined(some: Uint8Array, more: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(some.length + more.length);
  all.set(some);
  all.set(more, some.length);
  return all;
}

// The decoder does not say where; the longest beginning that it takes does.
function firstBad(bytes: Uint8Array, isBeginning: boolean): number {
  // What goes on a character that begins before is no beginning.
  const first = isBeginning ? 0 : bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  let good = first;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const decoder = new TextDecoder("utf-8", { fatal: true });
    if (decoded(decoder, bytes.subarray(first, middle)) === null) bad = middle;
    else good = middle;
  }
  return bad - 1;
}
