/** Thrown where a file is not UTF-8; `byte` counts from 0. */
export class NotUtf8 extends Error {
  constructor(readonly byte: number) {
    super("not UTF-8");
  }
}

/** So many bytes are read at a time. */
const PIECE = 1 << 20;
/** A character takes at most four bytes, so that three may be left over from the piece before. */
const LEFT_OVER = 3;

/** A file's text in pieces, so that a large one never stands in memory whole. Throws `NotUtf8` at the first such byte. */
export async function* textOf(
  file: File,
  read: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0; start < file.size; start += PIECE) {
    const bytes = await file.slice(start, start + PIECE).arrayBuffer();
    read(Math.min(start + PIECE, file.size));
    const text = decoded(decoder, bytes);
    if (text === null) throw new NotUtf8(await firstBad(file, start));
    yield text;
  }
  const rest = decoded(decoder);
  if (rest === null) throw new NotUtf8(file.size);
  yield rest;
}

function decoded(decoder: TextDecoder, bytes?: ArrayBuffer | Uint8Array): string | null {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}

// The decoder does not say where; the longest beginning that it takes does.
async function firstBad(file: File, start: number): Promise<number> {
  let from = Math.max(0, start - LEFT_OVER);
  let bytes = new Uint8Array(await file.slice(from, start + PIECE).arrayBuffer());
  // What goes on a character that begins before is no beginning.
  const first = from === 0 ? 0 : bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  bytes = bytes.subarray(first);
  from += first;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const decoder = new TextDecoder("utf-8", { fatal: true });
    if (decoded(decoder, bytes.subarray(0, middle)) === null) bad = middle;
    else good = middle;
  }
  return from + bad - 1;
}
