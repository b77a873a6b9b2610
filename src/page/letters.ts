/** Letters and digits of a text in lower case: what is left when markup, quotation marks and spaces differ. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
