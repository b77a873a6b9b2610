import { isCapital } from "./capital";
import { earlierTurns, mayBe } from "./earlier";
import type { Verdict } from "./judge";
import { referentOf } from "./referents";
import type { Referent, Scene } from "./scene";
import { NEWSROOM_NOUNS, SPEAKER_NOUNS } from "./words";

const ONE_BODY: ReadonlySet<string> = new Set(
  "group company firm organisation organization maker carmaker automaker retailer airline bank lender charity party movement union federation association watchdog consortium manufacturer producer operator insurer miner brewer publisher startup start-up think-tank institute agency chain developer".split(
    " ",
  ),
);

/** "An Iraqi Kurdish group said", "a Kenyan newspaper" in a lead: the body or outlet heard next, under its name. */
export function bodyNamedNext(scene: Scene, claim: number, verdict: Verdict): Referent | null {
  const { phrase, kind } = verdict;
  const { paragraphs, lower } = scene.document;
  if ((paragraphs[phrase.from] as number) > 3 || claim < 0 || phrase.plural) return null;
  if (
    kind === "media"
      ? !NEWSROOM_NOUNS.has(phrase.head)
      : kind !== "organisation" || !ONE_BODY.has(phrase.head)
  )
    return null;
  if (phrase.determiner === "own" || SPEAKER_NOUNS.has(phrase.single)) return null;
  // "The Transport Workers' Union" has a name of its own.
  if (phrase.determiner === "the" && isCapital(scene.document.words[phrase.coreTo - 1] ?? "")) return null;
  const wanted = kind === "media" ? "outlet" : "body";
  // "Airbus said so. The company …": whoever just spoke is meant, and nobody who is named next.
  const [last] = earlierTurns(scene, phrase.from, 1);
  if (last?.referent.being?.sort === wanted && scene.document.sentences[phrase.from] === last.sentence + 1)
    return null;
  const before =
    wanted === "body" && phrase.determiner === "the" ? bodyJustBefore(scene, phrase.from, phrase.head) : null;
  if (before)
    return { ...before, confidence: 0.6, why: { rule: "description", values: [verdict.name, before.name] } };
  const later = scene.ranges
    .filter(({ source }) => source[0] && source[0].start > phrase.to)
    .sort((a, b) => (a.source[0]?.start ?? 0) - (b.source[0]?.start ?? 0));
  for (const { source } of later.slice(0, 4)) {
    const span = source[0];
    if (!span || (paragraphs[span.start] as number) - (paragraphs[phrase.from] as number) > 3) break;
    for (let i = span.start; i < Math.min(span.end, span.start + 5); i++) {
      const index = scene.cast.at[i] as number;
      const being = index >= 0 ? scene.cast.mentions[index]?.being : undefined;
      if (!being) continue;
      const first = being.mentions[0];
      const before =
        first !== undefined &&
        (scene.cast.mentions[first]?.from ?? 0) < phrase.from &&
        (paragraphs[scene.cast.mentions[first]?.from ?? 0] as number) > 0;
      if (
        being.sort === wanted &&
        (wanted === "outlet" || mayBe(phrase.head, being)) &&
        !before &&
        !/^(officials?|aides?|analysts?)$/.test(lower[span.end - 1] as string)
      )
        return {
          ...referentOf(scene, being),
          confidence: 0.5,
          why: { rule: "description", values: [verdict.name, being.name] },
        };
      break;
    }
  }
  // "State television" is no paper that is named further down
  if (
    kind !== "media" ||
    phrase.determiner === "the" ||
    /^(television|tv|radio|media|press)$/.test(phrase.head)
  )
    return null;
  for (const mention of scene.cast.mentions)
    if (
      mention.from > phrase.to &&
      mention.being.sort === "outlet" &&
      !scene.publisher.isOwn(mention.being.name) &&
      (paragraphs[mention.from] as number) - (paragraphs[phrase.from] as number) < 4
    )
      return {
        ...referentOf(scene, mention.being),
        confidence: 0.5,
        why: { rule: "description", values: [verdict.name, mention.being.name] },
      };
  return null;
}

/** The body that the sentence before, in the same paragraph, is about or names last: "Norvik Systems raised its forecast. The group …". */
function bodyJustBefore(scene: Scene, at: number, head: string): Referent | null {
  const { sentences, sentenceStarts, paragraphs } = scene.document;
  const { at: named, mentions } = scene.cast;
  const begin = sentenceStarts[(sentences[at] as number) - 1] ?? at;
  if (paragraphs[begin] !== paragraphs[at]) return null;
  for (let token = (sentenceStarts[sentences[at] as number] as number) - 1; token >= begin; token--) {
    const mention = mentions[named[token] ?? -1];
    if (mention && mayBe(head, mention.being)) return referentOf(scene, mention.being);
  }
  return null;
}
