import type { Document } from "../document";
import type { Being, Mention } from "./beings";
import { genderOfFirstName } from "./known-names";
import { BODY_NOUNS, PERSON_PLURALS, SPEAKER_NOUNS } from "./words";

/** "The Interkom news agency", "the state news agency SNA". */
function isCalledAgency({ lower }: Document, being: Being, mentions: readonly Mention[]): boolean {
  const isAgency = (at: number): boolean => lower[at] === "news" && lower[at + 1] === "agency";
  return being.mentions.some((at) => {
    const { from, to } = mentions[at] as Mention;
    return isAgency(from - 2) || isAgency(to);
  });
}

/** A surname that stands alone later is the mark of a person. */
function hasSurnameAlone({ parts, mentions: places }: Being, mentions: readonly Mention[]): boolean {
  return parts.length > 1 && places.some((at) => (mentions[at]?.to ?? 0) - (mentions[at]?.from ?? 0) === 1);
}

/** Decides what an unsure name is by how the text uses it all over. */
export function settleUnsure(
  document: Document,
  beings: readonly Being[],
  mentions: readonly Mention[],
): void {
  const { lower, words } = document;
  for (const being of beings) {
    if (
      being.known === null &&
      /^(unsure|body)$/.test(being.sort) &&
      isCalledAgency(document, being, mentions)
    )
      being.sort = "outlet";
    if (being.sort !== "unsure") continue;
    let person = being.parts.length > 1 && being.parts.length < 5 ? 1 : 0;
    const given = genderOfFirstName(being.parts[0] as string);
    if (given !== null) person += 1;
    if (
      being.parts.some((part) =>
        /^(world|war|number|two|one|black|friday|monday|day|street|road|avenue|square|park|river|sea|strait|bay|island|islands|mountain|valley|lake|canal|bridge|base|field|cup|league|games|open|prize|award|awards|act|tigers|eagles|lions|bears|giants|kings|democrats|liberals|greens|conservatives|republicans)$/.test(
          part,
        ),
      )
    )
      person -= 1.5;
    // "GreatFire.org", "France ONIC"
    if (being.parts.some((part) => /\.(com|org|net)$/.test(part)) || hasInitials(words, mentions, being))
      person -= 2;
    for (const at of being.mentions) {
      const { from, to } = mentions[at] as Mention;
      const before = lower[from - 1] ?? "";
      const after = lower[to] ?? "";
      if (before === "the") person -= 1.5;
      if (/^(in|at)$/.test(before)) person -= 0.5;
      if (after === "who" || (after === "," && lower[to + 1] === "who")) person += 2;
      if (after === "," && lower[to + 1] === "which") person -= 2;
      if (
        after === "'s" &&
        (BODY_NOUNS.has(lower[to + 1] ?? "") ||
          SPEAKER_NOUNS.has(lower[to + 1] ?? "") ||
          PERSON_PLURALS.has(lower[to + 1] ?? ""))
      )
        person -= 1;
      if (/^(shares|stock|employees|customers|users|officials|spokesman|spokeswoman|executives)$/.test(after))
        person -= 1.5;
      if (
        /^(statement|spokesman|spokeswoman|official|officials|office|leader|leaders|member|members|chief|director|executive|forces|troops|fighters|rebels|group|party|bank|offensive|candidate)$/.test(
          after,
        )
      )
        person -= 1.2;
      if (/^(himself|herself)$/.test(after)) person += 2;
      if (/\d|[a-z][A-Z]|&/.test(words[from] as string)) person -= 1.5;
    }
    if (being.parts.length === 1 && given === null) person -= 0.5;
    if (hasSurnameAlone(being, mentions)) person += 0.7;
    being.sort = person > 0.4 ? "person" : "body";
    if (being.sort === "person" && being.gender === "" && given) being.gender = given;
  }
}

/** Is one word of the name in capitals, three at least, among others that are not? */
function hasInitials(words: readonly string[], mentions: readonly Mention[], being: Being): boolean {
  const first = mentions[being.mentions[0] ?? -1];
  if (!first || being.parts.length < 2) return false;
  const name = words.slice(first.from, first.to);
  const shouted = name.filter((word) => /^\p{Lu}{3,}$/u.test(word)).length;
  return shouted > 0 && shouted < name.length;
}
