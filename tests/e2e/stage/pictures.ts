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

/** Kept pictures have so many values less a channel: a fifth of the bytes, and nothing that an eye misses. */
const STEP = 34;
/** Colours closer than this are one (0 to 1): twice what the steps take away, so that two processors may differ. */
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
  picture.data = picture.data.map((value) => Math.min(255, Math.round(value / STEP) * STEP)) as Buffer;
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
