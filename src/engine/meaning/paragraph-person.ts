import type { Being, Mention } from "./beings";
import { type PronounGender, suits } from "./candidates";
import { earlierTurns } from "./earlier";
import { referentOf } from "./referents";
import type { Referent, Scene } from "./scene";

/** So many tokens into a sentence its subject is named. */
const SUBJECT = 12;
const AFTER_PREPOSITION = /^(of|by|with|to|for|from|against|in|at|on|and|about|than|near)$/;

/**
 * Who the paragraph is about just before a token: whoever spoke in the sentence before, named or not, or its subject where
 * that is a name ("Gaz Hurst has set up a page. He wrote"); null where that is nobody in this paragraph.
 */
export function personInParagraph(scene: Scene, at: number, gender: PronounGender): Referent | null {
  const { sentences, paragraphs, quotes, sentenceStarts } = scene.document;
  const before = (sentences[at] as number) - 1;
  const begin = sentenceStarts[before] ?? -1;
  if (begin < 0 || paragraphs[begin] !== paragraphs[at]) return null;
  for (const { referent, sentence } of earlierTurns(scene, at, 3))
    if (sentence === before && suits(referent, gender, "one")) return referent;
  const { at: named, mentions } = scene.cast;
  for (let token = begin; token <= begin + SUBJECT && sentences[token] === before; token++) {
    const mention = mentions[named[token] ?? -1];
    if (mention?.from !== token || quotes[token] !== 0 || !isSubject(scene, mention)) continue;
    const referent = referentOf(scene, mention.being);
    return suits(referent, gender, "one") ? referent : null;
  }
  return null;
}

/** Leaves "Whitby's neighbour" and "to Holm". */
function isSubject({ document: { lower } }: Scene, { to, runFrom, being }: Mention): boolean {
  return (
    being.sort === "person" &&
    !/^'s?$/.test(lower[to] ?? "") &&
    !AFTER_PREPOSITION.test(lower[runFrom - 1] ?? "")
  );
}

/** Whether somebody spoke or was named in the paragraph of a token before it. */
export function isInParagraph(scene: Scene, at: number, being: Being | null): boolean {
  const { paragraphs } = scene.document;
  if (!being) return true;
  const { at: named, mentions } = scene.cast;
  for (let token = at - 1; token >= 0 && paragraphs[token] === paragraphs[at]; token--)
    if (mentions[named[token] ?? -1]?.being === being) return true;
  for (const turn of earlierTurns(scene, at, 6))
    if (turn.referent.being === being && paragraphs[turn.at] === paragraphs[at]) return true;
  return false;
}
