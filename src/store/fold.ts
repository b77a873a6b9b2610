/** A text as it is searched: capitals, accents and the forms of quotation marks and dashes do not matter. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most texts have nothing to fold, and to look is thirty times quicker than to fold.
  // Takes "café", leaves "cafe".
  return /[\u0080-\uffff]/.test(lower) ? plain(lower) : lower;
}

// A reader types "don't" and "night-ferry" where the paper prints ’ and – . It also leaves most texts in letters of one
// byte, which halves them.
function plain(lower: string): string {
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―]/g, "-");
}
