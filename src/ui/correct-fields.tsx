import type { Annotation } from "../model/annotation";
import { type Grade, gradeName, gradeOfKind, KINDS, type Kind } from "../model/claim";
import type { EditQueue } from "./edit-queue";
import { gradeMessage } from "./grade-line";
import { useSay } from "./say";

const GRADES: readonly Grade[] = [5, 4, 3, 2, 1];

/**
 * The reader's corrections of name, kind and grade; what was found stays visible under each one changed. Of a claim of the
 * reader's own nothing was found: name and kind are filled in, and the grade follows the kind unless it is chosen too.
 */
export function CorrectFields({
  annotation,
  edits,
  id,
}: {
  annotation: Annotation;
  edits: EditQueue;
  id: string;
}) {
  const say = useSay();
  const { claim } = annotation;
  const { work } = edits;
  const isOwn = annotation.origin === "reader";
  const asFound = (words: string) => (isOwn ? say("own_not_said") : say("correct_as_found", words));
  const found = {
    name: claim.resolved ?? say("source_nobody"),
    kind: say(`kind_${claim.kind}`),
    grade: say(gradeMessage(gradeName(claim.grade))),
  };
  return (
    <fieldset class="field correct">
      <legend>{say(isOwn ? "own_label" : "correct_label")}</legend>
      <div>
        <label for={`${id}-name`}>{say("correct_name")}</label>
        <input
          id={`${id}-name`}
          dir="auto"
          placeholder={found.name}
          value={work.name ?? ""}
          onInput={(event) => edits.change({ name: event.currentTarget.value || null }, "typing")}
          onBlur={() => edits.flush()}
        />
        {!isOwn && work.name !== undefined && <Found words={found.name} />}
      </div>
      <div>
        <label for={`${id}-kind`}>{say("correct_kind")}</label>
        <select
          id={`${id}-kind`}
          value={work.kind ?? ""}
          onChange={(event) => {
            const kind = (event.currentTarget.value || null) as Kind | null;
            edits.change(isOwn ? { kind, grade: kind && gradeOfKind(kind) } : { kind });
          }}
        >
          <option value="">{asFound(found.kind)}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`kind_${kind}`)}
            </option>
          ))}
        </select>
        {!isOwn && work.kind !== undefined && <Found words={found.kind} />}
      </div>
      <div>
        <label for={`${id}-grade`}>{say("correct_grade")}</label>
        <select
          id={`${id}-grade`}
          value={work.grade === undefined ? "" : String(work.grade)}
          onChange={(event) => {
            const chosen = Number(event.currentTarget.value);
            edits.change({ grade: chosen === 0 ? null : (chosen as Grade) });
          }}
        >
          <option value="">{asFound(found.grade)}</option>
          {GRADES.map((grade) => (
            <option key={grade} value={String(grade)}>
              {say(gradeMessage(gradeName(grade)))}
            </option>
          ))}
        </select>
        {!isOwn && work.grade !== undefined && <Found words={found.grade} />}
      </div>
    </fieldset>
  );
}

function Found({ words }: { words: string }) {
  const say = useSay();
  return <p class="quiet">{say("correct_found", words)}</p>;
}
