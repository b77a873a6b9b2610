/** The verbs whose claims the scores call "reported"; the same list as published measurements on PolNeAR use. */
const REPORTIVE: ReadonlySet<string> = new Set(
  `say tell report add write announce note state claim allege assert acknowledge admit confirm deny explain insist argue
warn reveal declare disclose suggest tweet describe reply respond testify recall comment conclude estimate predict contend
maintain cite quote post accuse complain concede emphasize stress remark observe mention boast caution counter reiterate
repeat recount assure inform advise find show indicate ask`.split(/\s+/),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say|saying say|told tell|telling tell|wrote write|written write|writing write|found find|shown show|quoted quote
citing cite|cited cite|denied deny|denies deny|replied reply|replies reply|testified testify|testifies testify
admitted admit|admitting admit`
    .split(/[|\n]/)
    .map((pair) => pair.split(" ") as [string, string]),
);

function isReportive(word: string): boolean {
  const lower = word.toLowerCase();
  return [
    IRREGULAR.get(lower) ?? lower,
    lower.replace(/s$/, ""),
    lower.replace(/es$/, ""),
    lower.replace(/(?:ing|ed)$/, ""),
    lower.replace(/(?:ing|ed)$/, "e"),
    lower.replace(/ie[sd]$/, "y"),
  ].some((form) => REPORTIVE.has(form));
}

/** Whether a cue counts as reporting: "has said" and "according to" do, "plans to" does not. */
export function isReportingCue(cue: string): boolean {
  if (/according to/i.test(cue)) return true;
  return cue.split(/\s+/).some((word) => isReportive(word.replace(/[^\p{L}]/gu, "")));
}

function nameWords(name: string | null): string[] {
  return (
    (name ?? "")
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .replace(/\b(the|a|an|mr|mrs|ms|dr|president|sen|rep|gov)\b\.?/g, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether two names may be one: all words of the shorter stand in the longer ("Putin", "Vladimir Putin"). */
export function sameName(one: string | null, other: string | null): boolean {
  const a = nameWords(one);
  const b = nameWords(other);
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const [small, large] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return small.every((word) => large.has(word));
}
