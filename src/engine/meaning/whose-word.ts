import { knownName } from "./known-names";
import { beingIn } from "./names-in-phrase";
import type { Phrase } from "./phrase";
import type { Referent, Scene } from "./scene";
import { AUTHORITY_NOUNS, BODY_NOUNS } from "./words";

/** Judges tokens [from, to); handed in, because judging an author may ask for an author again. */
export type Judge = (scene: Scene, from: number, to: number) => Referent;

/** Whose statement or letter it is: "Iraq's statement", "an ISS statement", "a statement by X". */
export function authorOf(scene: Scene, phrase: Phrase, judge: Judge): Referent | null {
  const { lower } = scene.document;
  if (phrase.possessor) {
    const word = lower[phrase.possessor.from] as string;
    if (/^(his|her|their|its|our|my)$/.test(word)) return null;
    return judge(scene, phrase.possessor.from, phrase.possessor.to);
  }
  for (let i = phrase.coreTo; i < phrase.to; i++)
    if (
      /^(by|from|of)$/.test(lower[i] as string) &&
      !/^(seen|obtained|reviewed|viewed|published|reported|leaked)$/.test(lower[i - 1] as string) &&
      !/^(intent|interest|claim|condolence|support)$/.test(lower[i + 1] ?? "")
    ) {
      const author = judge(scene, i + 1, phrase.to);
      return author.kind === "document" ? null : author;
    }
  if (phrase.coreTo - 1 > phrase.coreFrom) {
    const being = beingIn(scene, phrase.coreFrom, phrase.coreTo - 1);
    const word = lower[phrase.coreTo - 2] as string;
    if (
      being ||
      BODY_NOUNS.has(word) ||
      AUTHORITY_NOUNS.has(word) ||
      knownName(scene.document.words[phrase.coreTo - 2] as string)?.list === "people"
    ) {
      const author = judge(scene, phrase.coreFrom, phrase.coreTo - 1);
      return author.kind === "document" ? null : author;
    }
  }
  return null;
}

/** Whom a spokesman speaks for: "a spokesman for Christie", "Yeltsin's spokesman", "a PUK spokesman". */
export function employerOf(scene: Scene, phrase: Phrase, judge: Judge): Referent | null {
  const { lower } = scene.document;
  if (phrase.possessor && phrase.possessor.to - phrase.possessor.from >= 1) {
    if (/^(his|her|their|its|our|my)$/.test(lower[phrase.possessor.from] as string)) return null;
    return judge(scene, phrase.possessor.from, phrase.possessor.to);
  }
  for (let i = phrase.coreTo; i < phrase.to; i++)
    if (/^(for|of|at|from|with)$/.test(lower[i] as string)) return judge(scene, i + 1, phrase.to);
  if (phrase.coreTo - 1 > phrase.coreFrom) return judge(scene, phrase.coreFrom, phrase.coreTo - 1);
  return null;
}
