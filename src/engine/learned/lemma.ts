const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say|says say|told tell|wrote write|written write|found find|thought think|knew know|known know|saw see|seen see
felt feel|heard hear|spoke speak|spoken speak|gave give|given give|made make|took take|taken take|held hold|sought seek
swore swear|sworn swear|meant mean|understood understand|began begin|kept keep|left leave|showed show|shown show
sent send|brought bring|came come|went go|gone go|got get|had have|has have|was be|were be|is be|are be|been be|am be
did do|does do|done do|saying say|quoted quote|denied deny|denies deny|replied reply|replies reply|read read
laid lay|led lead|met meet|paid pay|put put|ran run|set set|stood stand|won win|lost lose|learnt learn|foresaw foresee
forecast forecast|cited cite|citing cite|argued argue|arguing argue|issued issue|issuing issue|noted note|quoting quote`
    .split(/[|\n]/)
    .map((pair) => pair.split(" ") as [string, string]),
);

/** `complained`, `complains`, `complaining` all become `complain`; a rough stem, the same for all forms of a word. */
export function lemmaOf(lower: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  const length = lower.length;
  if (length > 4 && (lower.endsWith("ies") || lower.endsWith("ied"))) return `${lower.slice(0, -3)}i`;
  if (length > 5 && lower.endsWith("ing")) return stem(lower.slice(0, -3));
  if (length > 4 && lower.endsWith("ed")) return stem(lower.slice(0, -2));
  if (length > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us"))
    return stem(lower.slice(0, -1));
  return stem(lower);
}

function stem(form: string): string {
  let out = form.endsWith("e") ? form.slice(0, -1) : form;
  if (out.length > 3 && out.endsWith("y")) out = `${out.slice(0, -1)}i`;
  // "admitted" and "admit" meet at "admit"; "tell" and "stress" keep their double letter.
  if (out.length > 3 && /([bdgkmnprtvz])\1$/.test(out)) out = out.slice(0, -1);
  return out;
}
