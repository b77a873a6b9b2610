import type { GradeName } from "../../model/claim";
import { GradeLine, gradeMessage, LineFill } from "../../ui/grade-line";
import { useSay } from "../../ui/say";

interface Props {
  readonly counts: readonly { readonly grade: GradeName; readonly count: number }[];
  readonly chosen: GradeName | null;
  readonly onChoose: (grade: GradeName | null) => void;
}

/** The claims by grade as one line, each part in its grade's line form and labelled directly; a part pressed filters. */
export function GradeBar({ counts, chosen, onChoose }: Props) {
  const say = useSay();
  const press = (grade: GradeName) => onChoose(chosen === grade ? null : grade);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one line in every browser
    <div class="grade-bar" role="group" aria-label={say("bar_label")}>
      <div class="bar-line" aria-hidden="true">
        {counts.map(({ grade, count }) => (
          <button
            key={grade}
            type="button"
            class="bare"
            tabIndex={-1}
            data-chosen={chosen === null || chosen === grade}
            style={{ flexGrow: count }}
            onClick={() => press(grade)}
          >
            <LineFill grade={grade} />
          </button>
        ))}
      </div>
      <div class="bar-labels">
        {counts.map(({ grade, count }) => (
          <button
            key={grade}
            type="button"
            class="bare"
            data-grade={grade}
            aria-pressed={chosen === grade}
            data-chosen={chosen === null || chosen === grade}
            onClick={() => press(grade)}
          >
            <GradeLine grade={grade} width={20} />
            <span class="bar-count">{count}</span> <span class="bar-name">{say(gradeMessage(grade))}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
