/**
 * Where the surrogate pairs of a text start, in UTF-16 units, ascending. The Web Annotation model counts code points
 * (4.2.4 Text Position Selector), everything here counts UTF-16 units; these offsets are the difference.
 */
export function findAstral(text: string): readonly number[] {
  const offsets: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) offsets.push(match.index);
  return offsets;
}

/** The code point offset of a UTF-16 offset of the text that `astral` describes. */
export function toCodePoint(astral: readonly number[], offset: number): number {
  let before = 0;
  for (const pair of astral) {
    if (pair >= offset) break;
    before++;
  }
  return offset - before;
}

/** The UTF-16 offset of a code point offset: the inverse of `toCodePoint` on code point borders. */
export function fromCodePoint(astral: readonly number[], point: number): number {
  let offset = point;
  for (const pair of astral) {
    if (pair >= offset) break;
    offset++;
  }
  return offset;
}
