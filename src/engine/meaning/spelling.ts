/** A lower-case word without accents, umlauts as one letter: "müller" and "mueller" give "muller". */
export const withoutMarks = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ue/g, "u").replace(/oe/g, "o").replace(/ae/g, "a");

/** Do two words differ by one letter added, left out or changed? */
export function oneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}

/** The first letters of a name, small words left out. */
export const initialsOf = (parts: readonly string[]): string =>
  parts
    .filter((part) => !/^(of|the|for|and|de|la|in|on)$/.test(part))
    .map((part) => part[0])
    .join("");

/** Where one run of words stands in another, the last such place; −1 nowhere. */
export function placeOf(parts: readonly string[], piece: readonly string[]): number {
  outer: for (let i = parts.length - piece.length; i >= 0; i--) {
    for (let k = 0; k < piece.length; k++) if (parts[i + k] !== piece[k]) continue outer;
    return i;
  }
  return -1;
}
