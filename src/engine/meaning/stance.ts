import type { Stance } from "../../model/claim";
import type { Document } from "../document";
import { phraseFinder } from "./first-phrase";
import { COMMITTED, DENIAL, DOUBTFUL, IRREGULAR, OTHER_CUES, SILENCE } from "./lists/cues";
import type { ClaimRanges } from "./scene";
import { phrasesOf, wordsOf } from "./words";

const forms = new Map<string, Stance>();
/** The forms of a regular verb: "allege" gives "alleges", "alleged", "alleging". */
function formsOf(verb: string): string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, /(s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}
const lemmas = new Map<string, Stance>();
for (const [list, stance] of [
  [COMMITTED, "committed"],
  [DOUBTFUL, "doubtful"],
  [DENIAL, "denial"],
] as const)
  for (const verb of wordsOf(list)) {
    lemmas.set(verb, stance);
    for (const form of formsOf(verb)) forms.set(form, stance);
  }
for (const line of IRREGULAR.split("\n")) {
  const [form = "", lemma = ""] = line.split("|");
  const stance = lemmas.get(lemma);
  if (stance) forms.set(form, stance);
}
for (const line of OTHER_CUES.split("\n")) {
  const [word = "", stance = ""] = line.split("|");
  if (word && !forms.has(word)) forms.set(word, stance as Stance);
}
const silenceIn = phraseFinder(phrasesOf(SILENCE));

/** The cue's words, lower case, "n't" joined to what it negates, padded by spaces. */
export function cueWords(document: Document, ranges: ClaimRanges): string {
  const words: string[] = [];
  for (const { start, end } of ranges.cue)
    for (let i = start; i < end; i++) words.push(document.lower[i] as string);
  return ` ${words
    .join(" ")
    .replace(/ n't/g, "n't")
    .replace(/\bca n't|can ?not/g, "cannot")} `;
}

/** What a cue commits to, and the word that shows it. */
export function stanceOf(document: Document, ranges: ClaimRanges): { stance: Stance; word: string } {
  const words = cueWords(document, ranges);
  const negated = / (not|n't|never|without|neither|nor|no|nobody|none) |n't /.test(words);
  const source = ranges.source[0];
  const nobody =
    source &&
    /^(no|nobody|none|neither)$/.test(document.lower[source.start] as string) &&
    !/^\d/.test(document.lower[source.start + 1] ?? "");
  if (nobody && / (claimed|claim|said|commented|spoke|responded|replied|answered|admitted) /.test(words))
    return { stance: "silence", word: "no" };
  // "Neither claim could be verified": what says no stands in what is said.
  const opening = ranges.content[0] && document.lower[ranges.content[0].start];
  if (
    !source &&
    /^(?:neither|none|no)$/.test(opening ?? "") &&
    / (?:verified|corroborated|confirmed) $/.test(words)
  )
    return { stance: "silence", word: words.trim() };
  const silence = silenceIn(words);
  if (silence !== null) return { stance: "silence", word: silence };
  if (negated) {
    if (
      / (say|said|saying|tell|told|comment|commented|respond|responded|reply|replied|give|given|giving|provide|provided|elaborate|specify|specified|disclose|disclosed|mention|mentioned|mentioning|name|named|naming|identify|identified|explain|explained|offer|offered|reveal|revealed|release|released|detail|detailed|discuss|discussed|answer|answered|address|addressed|return|returned|issued|commenting|details|available|confirm|confirmed|state|stated|describe|described|announce|announced|publish|published|refer|referred|threaten|link|make|made|quote|rule|ruled|speak|spoken|speaking|establish|established|determine|determined|ascertain|verify|verified|corroborate|corroborated) /.test(
        words,
      ) &&
      !/ (not only|not just|no doubt|no longer|not surprisingly|cannot (be )?(deny|denied)) /.test(words)
    ) {
      if (/ never (said|say|told|claimed|made|asked) /.test(words)) return { stance: "neutral", word: "" };
      return { stance: "silence", word: words.trim() };
    }
    if (
      / (indicate|indicated|show|showed|shown|suggest|suggested|find|found|support|supported|prove|proved|proven|believe|admit|acknowledge|agree|accept) /.test(
        words,
      )
    )
      return { stance: "denial", word: words.trim() };
  }
  for (const word of words.trim().split(" ").reverse()) {
    const stance = forms.get(word);
    if (stance) return { stance, word };
  }
  return { stance: "neutral", word: "" };
}
