import type { Annotation } from "../model/annotation";
import { kindOf } from "../model/effective";
import { shownName } from "./claim-words";
import type { Say } from "./say";

/** One sentence a twelve-year-old understands about who stands behind a claim. */
export function plainSentence(say: Say, annotation: Annotation): string {
  const { claim, work } = annotation;
  const kind = kindOf(annotation);
  const name = shownName(annotation) ?? "";
  if (annotation.origin === "reader" && shownName(annotation) === null && work.kind === undefined)
    return say("own_unfilled");
  if (claim.stance === "silence") return say("plain_silence");
  const last = claim.chain.at(-1);
  const corrected = work.kind !== undefined || work.name !== undefined;
  if (last && claim.chain.length > 1 && !corrected) {
    const hands = claim.chain.length;
    const outer = claim.chain[0]?.name || name;
    const sentence = say(`plain_chain_${last.kind}`, outer, last.name);
    return hands > 2 ? `${sentence} ${say("plain_hands", hands)}` : sentence;
  }
  if (claim.stance === "denial") return say("plain_denial");
  return say(`plain_${kind}`, name);
}
