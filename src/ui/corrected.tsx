import type { Annotation } from "../model/annotation";
import { gradeName } from "../model/claim";
import { gradeMessage } from "./grade-line";
import { useSay } from "./say";

/** What was found where the reader says otherwise, so that both stay visible. */
export function Corrected({ annotation }: { annotation: Annotation }) {
  const say = useSay();
  const { claim, origin, work } = annotation;
  // Of a claim of the reader's own nothing was found.
  if (origin === "reader") return null;
  const found: string[] = [];
  if (work.name !== undefined) found.push(claim.resolved ?? say("source_nobody"));
  if (work.kind !== undefined) found.push(say(`kind_${claim.kind}`));
  if (work.grade !== undefined) found.push(say(gradeMessage(gradeName(claim.grade))));
  if (found.length === 0) return null;
  return <p class="quiet">{say("correct_found", found.join(" · "))}</p>;
}
