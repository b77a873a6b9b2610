/** So many characters are gathered before they leave the page's own memory for the browser's. */
const PIECE = 1 << 22;

/** Lines as one file. They are handed to the browser some megabytes at a time, which keeps large ones on the disk. */
export async function gather(lines: AsyncIterable<string>): Promise<Blob> {
  const done: Blob[] = [];
  for await (const piece of pieces(lines)) done.push(new Blob([piece]));
  return new Blob(done);
}

/** The same, packed (gzip): lines that say much the same over and over become a twentieth of their size. */
export async function gatherPacked(lines: AsyncIterable<string>): Promise<Blob> {
  const { readable, writable } = new CompressionStream("gzip");
  const whole = new Response(readable).blob();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  for await (const piece of pieces(lines)) await writer.write(encoder.encode(piece));
  await writer.close();
  return whole;
}

async function* pieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting: string[] = [];
  let length = 0;
  for await (const line of lines) {
    waiting.push(line);
    length += line.length;
    if (length < PIECE) continue;
    yield waiting.join("");
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join("");
}
