/** A repeatable stream of numbers in [0, 1): xorshift32, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Shuffles a list in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = list[index] as T;
    list[index] = list[other] as T;
    list[other] = kept;
  }
}
