import { VERDICTS, type Verdict } from "../model/annotation";
import type { EditQueue } from "./edit-queue";
import { useSay } from "./say";

/** The reader's own judgement of what is said; the wording of the step chosen is explained under it. */
export function VerdictField({ edits, id }: { edits: EditQueue; id: string }) {
  const say = useSay();
  const { verdict } = edits.work;
  return (
    <div class="field verdict">
      <label for={id}>{say("verdict_label")}</label>
      <select
        id={id}
        value={verdict ?? ""}
        aria-describedby={verdict ? `${id}-meaning` : undefined}
        onChange={(event) => edits.change({ verdict: (event.currentTarget.value || null) as Verdict | null })}
      >
        <option value="">{say("verdict_none")}</option>
        {VERDICTS.map((one) => (
          <option key={one} value={one}>
            {say(`verdict_${one}`)}
          </option>
        ))}
      </select>
      {verdict && (
        <p class="quiet" id={`${id}-meaning`}>
          {say(`verdict_meaning_${verdict}`)}
        </p>
      )}
    </div>
  );
}
