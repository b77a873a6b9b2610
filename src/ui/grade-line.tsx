import type { GradeName } from "../model/claim";
import { useSay } from "./say";

/** The message id of a grade's name. */
export function gradeMessage(grade: GradeName): string {
  return `grade_${grade}`;
}

/** A sample of a grade's line, in the form and colour it has on the page; decoration, the words stand beside it. */
export function GradeLine({ grade, width = 28 }: { grade: GradeName; width?: number }) {
  return (
    <svg class="grade-line" data-grade={grade} width={width} height={8} aria-hidden="true" focusable="false">
      {grade === "unsourced" ? (
        <path d={wave(width)} fill="none" />
      ) : (
        <line x1={1} y1={4} x2={width - 1} y2={4} />
      )}
    </svg>
  );
}

/** The wave has the 6 px period that browsers draw at our thickness. */
function wave(width: number): string {
  let path = "M1 4";
  for (let x = 1; x + 6 <= width; x += 6) path += " q1.5 -3.4 3 0 t3 0";
  return path;
}

/** A grade in words with its line before it. */
export function GradeLabel({ grade }: { grade: GradeName }) {
  const say = useSay();
  return (
    <span class="grade-label">
      <GradeLine grade={grade} />
      <span>{say(gradeMessage(grade))}</span>
    </span>
  );
}

/** A grade's line as long as the room it is given; decoration. */
export function LineFill({ grade }: { grade: GradeName }) {
  const id = `wave-${grade}`;
  return (
    <svg
      class="line-fill grade-line"
      data-grade={grade}
      width="100%"
      height={8}
      aria-hidden="true"
      focusable="false"
    >
      {grade === "unsourced" ? (
        <>
          <pattern id={id} width={6} height={8} patternUnits="userSpaceOnUse">
            <path d="M0 4 q1.5 -3.4 3 0 t3 0" fill="none" />
          </pattern>
          <rect width="100%" height={8} fill={`url(#${id})`} stroke="none" />
        </>
      ) : (
        <line x1={0} y1={4} x2="100%" y2={4} />
      )}
    </svg>
  );
}
