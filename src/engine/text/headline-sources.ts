/** What a wire headline names behind its dash ("… -newspaper") or before its colon ("Report: …"). */
export const HEADLINE_SOURCES: ReadonlySet<string> = new Set(
  "newspaper newspapers paper report reports officials official sources source police ministry minister agency media trade traders lawyer lawyers army military government tv radio spokesman spokeswoman company study survey poll court witnesses authorities analysts analyst experts expert aide aides data researchers scientists kremlin pentagon".split(
    " ",
  ),
);

const PREFIXES: ReadonlySet<string> = new Set(
  "anti pro non ex pre post un mid trans all inter multi sub over under self vice neo pan half co re".split(
    " ",
  ),
);

/**
 * Where a headline's last word hides its source ("asylum-seekers-report", "disarmament-China"): the offset of the
 * hyphen, or -1. `word` is that last word.
 */
export function hiddenSource(word: string): number {
  const hyphen = word.lastIndexOf("-");
  if (hyphen < 3 || hyphen === word.length - 1) return -1;
  const last = word.slice(hyphen + 1);
  if (HEADLINE_SOURCES.has(last)) return hyphen;
  const before = word.slice(0, hyphen);
  return /^\p{Lu}/u.test(last) && /\p{Ll}$/u.test(before) && /^\p{Ll}/u.test(before) && !PREFIXES.has(before)
    ? hyphen
    : -1;
}
