import type { Kind } from "../../model/claim";
import { antecedent } from "./antecedent";
import type { Mention } from "./beings";
import { describedBefore } from "./described";
import { judge } from "./judge";
import type { Gender } from "./known-names";
import { knownName } from "./known-names";
import { namedTogether } from "./named-together";
import { referentOf } from "./referents";
import { type Referent, type Scene, textOf } from "./scene";
import { AUTHORITY_NOUNS, GROUP_NOUNS, NEWSROOM_NOUNS, PERSON_PLURALS } from "./words";

const PRONOUN: Record<string, { gender: Gender | "n"; number: "one" | "many" | "any" }> = {
  he: { gender: "m", number: "one" },
  him: { gender: "m", number: "one" },
  his: { gender: "m", number: "one" },
  himself: { gender: "m", number: "one" },
  she: { gender: "f", number: "one" },
  her: { gender: "f", number: "one" },
  hers: { gender: "f", number: "one" },
  herself: { gender: "f", number: "one" },
  it: { gender: "n", number: "one" },
  its: { gender: "n", number: "one" },
  itself: { gender: "n", number: "one" },
  they: { gender: "", number: "many" },
  them: { gender: "", number: "many" },
  their: { gender: "", number: "many" },
  themselves: { gender: "", number: "many" },
};

/** Whom the source of one claim stands for; the claim's turn in the order of the text must have come. */
export function refer(scene: Scene, claim: number): Referent | null {
  const source = scene.ranges[claim]?.source[0];
  if (!source || source.end <= source.start) return null;
  const { lower } = scene.document;
  let { start } = source;
  const { end } = source;
  while (start < end - 1 && /^["“”'‘’`(]+$/.test(lower[start] as string)) start++;
  const piece = pieceOfToken(scene, claim, start, end);
  if (piece) return piece;
  const word = lower[start] as string;
  const alone =
    end - start === 1 ||
    (end - start === 2 &&
      /^(himself|herself|itself|themselves|too|also|both|all|each|'s|own)$/.test(lower[start + 1] as string));
  const possessive = /^(his|her|its|their)$/.test(word) && end - start === 1;
  if (alone || possessive) {
    const pronoun = PRONOUN[word];
    if (pronoun) return antecedent(scene, start, pronoun.gender, pronoun.number);
    const isCountry = scene.document.words[start] === "US";
    if (/^(i|me|my|we|us|our|myself|ourselves)$/.test(word) && !isCountry)
      return speakerOf(scene, claim, start, /^(we|us|our|ourselves)$/.test(word));
    if (/^(who|which|that|whom|whose)$/.test(word)) return relative(scene, claim, start);
    if (/^(this|these|those|both|one|another|others|other|neither|some|many|all)$/.test(word)) {
      const plain = judge(scene, start, end);
      const last = lastPeople(scene, start);
      if (last && /^(one|another|neither|both|all|others|some)$/.test(word)) {
        if (/^(one|another|both|all|neither)$/.test(word))
          return {
            ...last,
            plural: word === "both" || word === "all",
            kind: last.kind === "group" ? "unnamed" : last.kind,
            name: last.plural && last.head !== "" ? `${word} ${last.head}` : last.name,
            confidence: 0.5,
          };
        return { ...last, confidence: 0.5 };
      }
      return plain;
    }
  }
  if (lower[start + 1] === "and" && /^(he|she)$/.test(word)) {
    const first = antecedent(scene, start, word === "he" ? "m" : "f", "one"); // "she and her husband" (ruling 7)
    return { ...first, plural: true };
  }
  const verdict = judge(scene, start, end);
  const together = namedTogether(scene, start, end);
  if (together) return { ...verdict, ...together, why: { rule: "named", values: [together.name] } };
  const described = describedBefore(scene, claim, verdict);
  if (described) return described;
  if (verdict.why.rule === "thing" && speaks(scene, claim, verdict.head))
    return { ...verdict, kind: "unnamed", why: { rule: "described-person", values: [verdict.name] } };
  return verdict;
}

/** What only people do, so that whoever does it is one, though no list knows the noun: "the hunk smiled". */
const HUMAN: ReadonlySet<string> = new Set(
  "told tell tells asked asks added adds replied replies recalled recalls explained explains said joked jokes shouted insisted insists continued complained complains believe believes believed think thinks thought suspect suspects suspected feel feels felt fear fears feared worried worries swears swore assured agreed agrees smiled laughed screamed yelled commented tweeted wrote writes boasted reckons advised pleaded begged admitted admits promised accused hopes hoped wonders remembers remarked quipped muttered whispered cautioned thanked".split(
    " ",
  ),
);
/** Nouns of doers mostly end so ("barman", "bridesmaid", "reviewer"), but for a few things. */
const DOER = /..(er|or|ist|man|woman|lady|maid|mate|boy|girl|ician|eer|in-law)$/;
const NO_DOER =
  /^(voucher|letter|newsletter|sticker|banner|poster|counter|computer|number|answer|offer|folder|order|chapter|header|meter|flyer|server|router|scanner|printer|list|checklist|matter|weather|factor|error|sensor|monitor|marker|tower|trailer|cover|buzzer|speaker|filter|mirror|motor)$/;
const SHOWS = /^(show|find|found|suggest|indicat|read|reveal|to$|put|list)/; // takes "according to", leaves "said"

function speaks(scene: Scene, claim: number, head: string): boolean {
  const cue = scene.ranges[claim]?.cue.at(-1);
  const verb = cue ? (scene.document.lower[cue.end - 1] as string) : "";
  return HUMAN.has(verb) || (verb !== "" && DOER.test(head) && !NO_DOER.test(head) && !SHOWS.test(verb));
}

function lastPeople(scene: Scene, before: number): Referent | null {
  for (let i = scene.turns.length - 1; i >= 0 && i > scene.turns.length - 4; i--) {
    const turn = scene.turns[i];
    if (turn && turn.at < before && turn.referent.plural) return turn.referent;
  }
  return null;
}

/** "I" and "we" inside a quotation are whoever is quoted; outside they are the article's own outlet. */
function speakerOf(scene: Scene, claim: number, at: number, plural: boolean): Referent {
  const { publisher, facts, document } = scene;
  let best = -1;
  let size = Number.POSITIVE_INFINITY;
  scene.ranges.forEach((ranges, index) => {
    if (index === claim) return;
    for (const { start, end } of ranges.content)
      if (at >= start && at < end && end - start < size) {
        best = index;
        size = end - start;
      }
  });
  const turn = scene.turns.find((each) => each.claim === best);
  if (turn)
    return {
      ...turn.referent,
      plural,
      confidence: Math.min(turn.referent.confidence, 0.8),
      why: { rule: "quoted-speaker", values: [turn.referent.name] },
    };
  if ((document.quotes[at] as number) > 0) {
    const last = scene.turns.at(-1);
    if (last)
      return {
        ...last.referent,
        plural,
        confidence: 0.6,
        why: { rule: "quoted-speaker", values: [last.referent.name] },
      };
  }
  const name = (plural ? publisher.name : (facts.byline ?? publisher.name)) ?? textOf(document, at, at + 1);
  return {
    kind: "witness",
    name,
    confidence: 0.6,
    being: null,
    gender: "",
    plural,
    head: "",
    why: { rule: "own-outlet", values: [name] },
  };
}

/** "who" and "which" stand for the name or noun just before them. */
function relative(scene: Scene, claim: number, at: number): Referent {
  const { document, cast } = scene;
  const { lower, sentences } = document;
  let i = at - 1;
  if (lower[i] === ",") i--;
  if (/^(of|to|for|with|from)$/.test(lower[i] ?? "")) i--;
  // A text may open with the pronoun itself.
  if (i < 0) i = at;
  const limit = Math.max(0, at - 30);
  for (let k = i; k >= limit && sentences[k] === sentences[at]; k--) {
    const index = cast.at[k] as number;
    if (index >= 0) {
      const mention = cast.mentions[index] as Mention;
      const wanted =
        lower[at] === "which"
          ? mention.being.sort !== "person"
          : mention.being.sort === "person" || i - k < 3;
      if (wanted && (i - k < 2 || mention.being.sort === "person")) {
        const verdict = judge(scene, mention.runFrom, mention.to);
        return {
          ...verdict,
          confidence: i - k < 2 ? 0.95 : 0.7,
          why: { rule: "relative", values: [verdict.name] },
        };
      }
    }
    if (/^(said|says|told|is|was|were|has|had)$/.test(lower[k] as string)) break;
  }
  // the noun phrase before: back to its determiner or the sentence's beginning
  let from = i;
  while (
    from > 0 &&
    sentences[from - 1] === sentences[at] &&
    i - from < 7 &&
    !/^(,|;|:|"|that|and|but|to|by|with|in|of|on|for|from|said|told|is|was)$/.test(lower[from - 1] as string)
  )
    from--;
  const verdict = judge(scene, from, i + 1);
  const resolved = describedBefore(scene, claim, verdict) ?? verdict;
  return {
    ...resolved,
    confidence: Math.min(resolved.confidence, 0.7),
    why: { rule: "relative", values: [resolved.name] },
  };
}

/** In a wire headline the source is the end of a token: "crash-officials", "home-paper". */
function pieceOfToken(scene: Scene, claim: number, start: number, end: number): Referent | null {
  const { document, cast } = scene;
  const span = scene.found[claim]?.source[0];
  if (!span || end - start !== 1 || span.start <= (document.starts[start] as number)) return null;
  const words = document.text.slice(span.start, span.end);
  const lower = words.toLowerCase();
  const as = (kind: Kind, plural: boolean, rule: string): Referent => ({
    kind,
    name: words,
    confidence: 0.6,
    being: null,
    gender: "",
    plural,
    head: PERSON_PLURALS.get(lower) ?? lower,
    why: { rule, values: [words] },
  });
  if (/^(source|sources)$/.test(lower)) return as("unnamed", true, "described-source");
  if (/^(report|reports)$/.test(lower) || NEWSROOM_NOUNS.has(lower)) {
    const outlet = cast.beings.find((being) => being.sort === "outlet" && !scene.publisher.isOwn(being.name));
    return outlet ? { ...referentOf(scene, outlet), confidence: 0.6 } : as("media", false, "newsroom-word");
  }
  if (AUTHORITY_NOUNS.has(lower)) return as("organisation", true, "authority");
  if (PERSON_PLURALS.has(lower) || GROUP_NOUNS.has(lower)) return as("group", true, "group-word");
  const being = cast.beings.find(({ parts }) => parts.includes(lower));
  if (being) return { ...referentOf(scene, being), confidence: 0.7 };
  const known = knownName(words);
  if (known?.list === "outlet") return as("media", false, "newsroom-word");
  return as("organisation", false, "capital");
}
