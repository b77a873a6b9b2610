import type { Document } from "../document";
import { knownName } from "./known-names";
import type { Run } from "./runs";

const NEWSROOM_ROLE: ReadonlySet<string> = new Set(
  "reporter correspondent editor director writer journalist producer photographer".split(" "),
);
const NO_REPORTER: ReadonlySet<string> = new Set(
  "analyst contributor commentator ceo owner publisher founder co-founder president executive chairman spokesman spokeswoman guest star lawyer attorney boss chief".split(
    " ",
  ),
);

/** The outlet a name is said to report for: "NPR's Feng", "CBS Sports NFL Insider X", "Rebecca English of the Daily Mail". */
export function outletBeside(
  document: Document,
  run: Run,
  start: number,
  end: number,
  roles: readonly string[],
): string | null {
  const { words, lower } = document;
  if (roles.some((role) => NO_REPORTER.has(role))) return null;
  for (let k = start; k > run.from; k--) {
    const known = knownName(words.slice(run.from, k).join(" "));
    if (known?.list === "outlet") return known.name;
  }
  let before = run.from - 1;
  if (lower[before] === "'s" || lower[before] === "'") {
    before--;
    for (let length = 4; length > 0; length--) {
      const known = knownName(words.slice(Math.max(0, before + 1 - length), before + 1).join(" "));
      if (known?.list === "outlet") return known.name;
    }
  }
  // "Emily Feng of NPR", "Emily Feng reports for NPR", "A B, a news director at Buzzfeed"
  let link = end;
  if (/^(reports|reported|reporting)$/.test(lower[link] ?? "")) link++;
  else if (lower[link] === ",")
    for (let i = link + 1; i < link + 8 && !/^[,.;:]$/.test(lower[i] ?? "."); i++)
      if (/^(of|for|at)$/.test(lower[i] as string)) {
        if (NEWSROOM_ROLE.has(lower[i - 1] ?? "")) link = i;
        break;
      }
  if (
    /^(of|for|from|with|at|in)$/.test(lower[link] ?? "") &&
    (link > end || (lower[link] !== "in" && lower[link] !== "at"))
  ) {
    const from = lower[link + 1] === "the" ? link + 2 : link + 1;
    for (let length = 4; length > 0; length--) {
      const known = knownName(words.slice(from, from + length).join(" "));
      if (known?.list === "outlet") return known.name;
    }
  }
  return null;
}
