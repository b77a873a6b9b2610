import { GRADE_NAMES, type GradeName } from "../model/claim";

/** A run of a marked text: plain, or the source and cue of a claim of a grade. */
export interface Run {
  readonly text: string;
  readonly grade: GradeName | null;
}

// Takes "[on-record:the mayor said]", leaves "[sic]".
const MARK = /\[([a-z-]+):([^\]]+)\]/;

/** The runs of a message in which marked words stand as [grade:words], so that translators can move them. */
export function runsOf(text: string): readonly Run[] {
  // Splitting by two groups gives text, grade, words, text, grade, words, … text.
  const parts = text.split(new RegExp(MARK, "g"));
  const runs: Run[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    if (parts[at]) runs.push({ text: parts[at] as string, grade: null });
    const grade = GRADE_NAMES.find((name) => name === parts[at + 1]);
    if (parts[at + 2]) runs.push({ text: parts[at + 2] as string, grade: grade ?? null });
  }
  return runs;
}

/** A text of ours with marks as on a page. */
export function MarkedText({ text, marked }: { text: string; marked: readonly GradeName[] }) {
  return (
    <span class="said">
      {runsOf(text).map((run) =>
        run.grade !== null && marked.includes(run.grade) ? (
          <span key={run.text} class="said" data-grade={run.grade}>
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </span>
  );
}
