import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** With what pictures were taken: the browser's main version, and what its fonts, dates and fields come out as. */
export interface Taken {
  readonly browser: string;
  readonly letters: string;
}

/** How two pictures compare; `sizes` where they are not even equally large. */
export type Compared = { readonly differing: number } | { readonly sizes: string };

/** How far a colour of a kept picture may be from what it was, of 442 between black and white. */
const FAR = 24;
/** Colours closer than this are one (0 to 1): just more than FAR, and less than any colour of ours changes by. */
const CLOSE = 0.1;

/** Compares a picture with the one kept of it; leaves both and what differs in `out` where anything does. */
export function compare(kept: string, taken: Uint8Array, out: string): Compared {
  const before = PNG.sync.read(readFileSync(kept));
  const after = PNG.sync.read(Buffer.from(taken));
  if (before.width !== after.width || before.height !== after.height) {
    save(`${out}.png`, taken);
    return { sizes: `${before.width} × ${before.height} became ${after.width} × ${after.height}` };
  }
  const shown = new PNG({ width: before.width, height: before.height });
  const differing = pixelmatch(before.data, after.data, shown.data, before.width, before.height, {
    threshold: CLOSE,
  });
  if (differing > 0) {
    save(`${out}.png`, taken);
    save(`${out}.differs.png`, PNG.sync.write(shown));
  }
  return { differing };
}

/** Keeps a picture as it is to look from now on. */
export function keep(path: string, taken: Uint8Array): void {
  const picture = PNG.sync.read(Buffer.from(taken));
  fewerColours(picture.data);
  // Plain rows of few colours pack better than what the filters make of them.
  save(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }));
}

/** With what the kept pictures of a folder were taken, null where there are none. */
export function takenWith(folder: string): Taken | null {
  const path = join(folder, "taken-with.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Taken) : null;
}

/** Writes down with what the pictures of a folder were taken. */
export function noteTaken(folder: string, taken: Taken): void {
  save(join(folder, "taken-with.json"), `${JSON.stringify(taken, null, 2)}\n`);
}

function save(path: string, what: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, what);
}

// Half a thousand shades of the rims of letters take two thirds of the bytes and show nothing. The colours there are
// most of stay, and what is near one of them becomes it.
function fewerColours(pixels: Buffer): void {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUInt32BE(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept: number[] = [];
  const becomes = new Map<number, number>();
  for (const [colour] of [...counts].sort(([a, some], [b, others]) => others - some || a - b)) {
    const near = kept.find((other) => distance(other, colour) <= FAR);
    if (near === undefined) kept.push(colour);
    becomes.set(colour, near ?? colour);
  }
  for (let at = 0; at < pixels.length; at += 4)
    pixels.writeUInt32BE(becomes.get(pixels.readUInt32BE(at)) as number, at);
}

function distance(some: number, other: number): number {
  const parts = [24, 16, 8].map((shift) => ((some >>> shift) & 255) - ((other >>> shift) & 255));
  return Math.hypot(...parts);
}
