import type { Document } from "../document";
import { isCapital } from "./capital";

// Behind a name: "Al Arabia television", "the Coastal Times newspaper", "Portside news agency".
const MEDIUM = /^(?:television|tv|radio|newspaper|tabloid|magazine|broadcaster)$/;
// Before a name: "the news website Portside", "local radio station KLTV".
const KIND_OF_MEDIUM = /^(?:website|site|portal|agency|station|channel|network|outlet)$/;

/** Whether an unlisted name says that it is an outlet's, or the words beside it do. */
export function isCalledOutlet({ lower, words }: Document, from: number, to: number): boolean {
  const isRadio = /^(?:radio|télé|rádio)$/.test(lower[from] as string) && to - from > 1;
  const small = (token: number) => (words[token] === lower[token] ? (lower[token] as string) : "");
  const isMedium = MEDIUM.test(small(to)) && !isCapital(words[to + 1] ?? ""); // leaves "Bengali newspaper Patrika"
  const isBehind =
    isMedium || (/^(?:news|tv|television|radio)$/.test(small(to)) && KIND_OF_MEDIUM.test(small(to + 1)));
  const isBefore =
    KIND_OF_MEDIUM.test(small(from - 1)) && /^(?:news|tv|television|radio)$/.test(small(from - 2));
  // Networks are of spies and bandits too.
  const before = lower[from - 1] === "the" ? from - 2 : from - 1;
  const isHeard =
    small(to) === "network" &&
    (/^(?:told|with|by)$/.test(lower[before] ?? "") ||
      (lower[before] === "to" && /^(?:according|speaking|spoke|talking)$/.test(lower[before - 1] ?? "")) ||
      /^(?:reported|quoted|aired|broadcast|cited)$/.test(small(to + 1)));
  return isRadio || isBehind || isBefore || isHeard;
}

/** Whether a day begins the name of a paper here: takes "the Sunday Chronicle", leaves "on Sunday Holm". */
export function isSundayPaper({ lower, words }: Document, at: number): boolean {
  return (
    /^(?:sunday|saturday)$/.test(lower[at] as string) &&
    isCapital(words[at + 1] ?? "") &&
    /^(?:times|chronicle|telegraph|mirror|express|mail|post|herald|world|independent|people|sun|star|tribune|business|mercury|guardian|observer|news)$/.test(
      lower[at + 1] as string,
    )
  );
}
