import type { Annotation } from "../../model/annotation";
import type { Change } from "../../model/change";
import { tagsOf } from "../../ui/tags-field";
import type { LibraryDoor } from "./library-door";
import type { Tell } from "./use-work";

/** So many annotations are changed in one transaction: few enough to stop in between, and to let others in. */
const AT_ONCE = 50;

/** What has to be known of a claim to change it along with others. */
export type ChosenClaim = Pick<Annotation, "id" | "articleId" | "revision" | "work">;

/** A change to one of many annotations, and the one that takes it back. */
export interface Step {
  readonly annotationId: string;
  readonly revision: number;
  readonly change: Change;
  readonly back: Change;
}

/** What became of many changes: the annotations after them, the steps back, and how many could not be changed. */
export interface Taken {
  readonly saved: readonly Annotation[];
  readonly back: readonly Step[];
  readonly missed: number;
}

/** The steps that add the tags typed to what claims have; none where no tag is typed. */
export function taggingSteps(claims: readonly ChosenClaim[], typed: string): readonly Step[] {
  const tags = tagsOf(typed);
  if (tags.length === 0) return [];
  return claims.map(({ id, revision, work }) => ({
    annotationId: id,
    revision,
    change: { tags: [...new Set([...(work.tags ?? []), ...tags])] },
    back: { tags: work.tags ?? null },
  }));
}

/** The steps that mark claims as no claims. */
export function dismissingSteps(claims: readonly ChosenClaim[]): readonly Step[] {
  return claims.map(({ id, revision, work }) => ({
    annotationId: id,
    revision,
    change: { dismissed: true },
    back: { dismissed: work.dismissed ?? null },
  }));
}

/** Takes steps some at a time; what was taken before the signal aborts stays, and can be taken back. */
export async function takeSteps(
  door: Pick<LibraryDoor, "edits">,
  steps: readonly Step[],
  signal: AbortSignal,
  tell: Tell,
): Promise<Taken> {
  const saved: Annotation[] = [];
  const back: Step[] = [];
  let done = 0;
  while (done < steps.length && !signal.aborted) {
    tell(done, steps.length);
    const some = steps.slice(done, done + AT_ONCE);
    const edits = some.map(({ annotationId, revision, change }) => ({ annotationId, revision, change }));
    const answers = await door.edits(edits).catch(() => []);
    for (const [index, step] of some.entries()) {
      const answer = answers[index];
      if (answer?.status !== "saved") continue;
      saved.push(answer.annotation);
      back.push({ ...step, revision: answer.annotation.revision, change: step.back, back: step.change });
    }
    done += some.length;
  }
  return { saved, back, missed: done - saved.length };
}
