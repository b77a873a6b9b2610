import { type Affiliation, beingIn } from "./names-in-phrase";
import type { Phrase } from "./phrase";
import { paddedWords, type Scene } from "./scene";
import { knowingIn } from "./words";

const COUNTING =
  /^(a|an|the|one|two|three|four|five|several|multiple|many|some|both|other|another|unnamed|anonymous|unidentified|its|their|his|her|this|these|of|more|at|least|\d+)$/;
const PRAISING: ReadonlySet<string> = new Set(
  "people well-placed informed senior reliable credible trusted independent knowledgeable".split(" "),
);

/** Is a "source" described by a field or a place ("industry sources", "a source at the ministry"), not only said to know (ruling 6)? */
export function isDescribedSource(
  scene: Scene,
  phrase: Phrase,
  to: number,
  affiliation: Affiliation,
): boolean {
  const { document } = scene;
  const words = document.lower.slice(phrase.from, phrase.coreTo - 1).filter((word) => !COUNTING.test(word));
  const knowing = knowingIn(paddedWords(document, phrase.from, to)) !== null;
  if (words.length > 0 && (!knowing || words.some((word) => !PRAISING.has(word)))) return true;
  if (knowing) return false;
  const rest = paddedWords(document, phrase.coreTo, to);
  if (
    /\b(at|in|from|inside|within) /.test(rest) &&
    (beingIn(scene, phrase.coreTo, to) !== null || affiliation.common)
  )
    return true;
  return /^ ?(,|--) (a|an|the) /.test(rest.trimStart()); // "one source, the head of a trading house"
}
