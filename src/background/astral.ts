/** Where the surrogate pairs of a text start, ascending, as exports need it to count code points. */
export function astralOf(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
}
