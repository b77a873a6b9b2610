import type { Annotation } from "../model/annotation";
import { gradeOfKind, type Link } from "../model/claim";
import { kindOf } from "../model/effective";
import { withCapital } from "./capital";
import { shownName } from "./claim-words";
import type { Say } from "./say";

/** A sentence about who stands behind a claim. */
export interface PlainSentence {
  readonly words: string;
  /** Whether it tells what decides the grade as found, so that the reason need not tell it again. */
  readonly tellsReason: boolean;
}

/** One sentence a twelve-year-old understands about who stands behind a claim. */
export function plainSentence(say: Say, annotation: Annotation): PlainSentence {
  const { claim, work } = annotation;
  const kind = kindOf(annotation);
  const name = shownName(annotation) ?? "";
  const corrected = work.kind !== undefined || work.name !== undefined;
  const tell = (words: string, tellsReason = !corrected) => ({ words: withCapital(words), tellsReason });
  if (annotation.origin === "reader" && shownName(annotation) === null && work.kind === undefined)
    return tell(say("own_unfilled"));
  if (claim.stance === "silence") return tell(say("plain_silence"));
  const last = claim.chain.at(-1);
  if (last && claim.chain.length > 1 && !corrected) {
    const hands = claim.chain.length;
    const outer = claim.chain[0]?.name || name;
    const sentence = say(`plain_chain_${last.kind}`, outer, last.name);
    return tell(hands > 2 ? `${sentence} ${say("plain_hands", hands)}` : sentence, tellsWeakest(claim.chain));
  }
  if (claim.stance === "denial") return tell(say("plain_denial"), false);
  return tell(say(`plain_${kind}`, name));
}

/** A chain's sentence tells what its last hand is, and that an outlet is its first; what is weak elsewhere it does not. */
function tellsWeakest(chain: readonly Link[]): boolean {
  const grades = chain.map(({ kind }): number => gradeOfKind(kind));
  const weakest = grades.indexOf(Math.min(...grades));
  return weakest === chain.length - 1 || (weakest === 0 && chain[0]?.kind === "media");
}
