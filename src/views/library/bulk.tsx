import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useSay } from "../../ui/say";
import type { KeptFormat } from "./export-kept";
import type { Task, Work } from "./use-work";
import { WorkNote } from "./work-note";

/** What long work over many has come to, and the work that takes it back. */
export interface Outcome {
  readonly words: string;
  readonly back: Task | null;
}

interface Props {
  /** How many are chosen, and in which words; "choose all" where none is. */
  readonly count: number;
  readonly label: string;
  /** Whether all are chosen, and whether there is anything to choose. */
  readonly isAll: boolean;
  readonly isEmpty: boolean;
  readonly work: Work;
  readonly outcome: Outcome | null;
  readonly onChooseAll: (on: boolean) => void;
  readonly onExport: (format: KeptFormat) => void;
  readonly onTag: (typed: string) => void;
  /** What else can be done with the chosen. */
  readonly children: ComponentChildren;
}

/** What can be done with many at once: choose all, tag, export and more; how far it is, what stops it, and the way back. */
export function Bulk({ count, label, isAll, isEmpty, work, outcome, children, ...on }: Props) {
  const say = useSay();
  const isBusy = work.progress !== null;
  return (
    <div class="bulk">
      <label class="check">
        <input
          type="checkbox"
          checked={isAll}
          disabled={isEmpty || isBusy}
          onChange={(event) => on.onChooseAll(event.currentTarget.checked)}
        />
        {count > 0 ? label : say("bulk_choose_all")}
      </label>
      {count > 0 && !isBusy && (
        <>
          <TagForm onTag={on.onTag} />
          <span>
            {say("export_label")}{" "}
            <button type="button" class="plain" onClick={() => on.onExport("csv")}>
              {say("export_csv")}
            </button>{" "}
            <button type="button" class="plain" onClick={() => on.onExport("backup")}>
              {say("export_jsonld")}
            </button>
          </span>
          {children}
        </>
      )}
      <span role="status">
        <WorkNote work={work} />
        {outcome && !isBusy && (
          <>
            {outcome.words}{" "}
            {outcome.back && (
              <button
                type="button"
                class="plain"
                onClick={() => void (outcome.back && work.run(outcome.back))}
              >
                {say("undo")}
              </button>
            )}
          </>
        )}
      </span>
    </div>
  );
}

function TagForm({ onTag }: Pick<Props, "onTag">) {
  const say = useSay();
  const [typed, setTyped] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onTag(typed);
      }}
    >
      <input
        aria-label={say("tags_label")}
        placeholder={say("tags_label")}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="plain">
        {say("bulk_tag")}
      </button>
    </form>
  );
}
