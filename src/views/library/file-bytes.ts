/** Thrown where a packed file is damaged or ends too early; `byte` counts what could be unpacked. */
export class Damaged extends Error {
  constructor(readonly byte: number) {
    super("damaged");
  }
}

/** So many bytes are read at a time: few enough for a gauge that moves, also in a packed file. */
const PIECE = 1 << 18;

/**
 * A file's bytes in pieces, unpacked where it is gzip (told by its first bytes, not its name), so that a large one never
 * stands in memory whole. `read` hears how many bytes of the file itself were read. Throws `Damaged`.
 */
export async function* bytesOf(
  file: File,
  read: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  if (await isPacked(file)) yield* unpacked(file, read);
  else yield* plain(file, read);
}

async function isPacked(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

async function* plain(file: File, read: (bytes: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < file.size; start += PIECE) {
    const bytes = await file.slice(start, start + PIECE).arrayBuffer();
    read(Math.min(start + PIECE, file.size));
    yield new Uint8Array(bytes);
  }
}

async function* unpacked(file: File, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const pieces = plain(file, read);
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("gzip")).getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.length;
      yield value;
    }
  } catch (error) {
    // A file that cannot be read fails with one of these; all else is what the unpacking says of damage.
    if (error instanceof DOMException) throw error;
    throw new Damaged(bytes);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
