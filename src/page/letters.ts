// Punctuation, signs and spaces of ASCII, Latin-1, the general blocks and the CJK ones. Not \p{L}: building that class
// costs a page more than all its uses.
const NO_LETTER =
  /[\s!-/:-@[-`{-~\u00a0-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20]+/g;

/** Letters and digits of a text in lower case: what is left when markup, quotation marks and spaces differ. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(NO_LETTER, "");
}
