/** A 32-bit FNV-1a hash of the UTF-16 units of a text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}

/** Joins two 32-bit values into one that depends on both and on their order (the finaliser of MurmurHash3). */
export function mix(left: number, right: number): number {
  return endMix(beginMix(left), right);
}

/** The first half of mix, for a left side that many right sides share: `mix(a, b)` is `endMix(beginMix(a), b)`. */
export function beginMix(left: number): number {
  const hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** The second half of mix. */
export function endMix(begun: number, right: number): number {
  const hash = Math.imul(begun ^ right, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
