import { useState } from "preact/hooks";
import type { Annotation } from "../../model/annotation";
import type { ClaimRow } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { tagsOf } from "../../ui/tags-field";
import { exportClaims, type KeptFormat } from "./export-kept";
import type { LibraryDoor, Step } from "./library-door";
import { useWork } from "./use-work";
import { WorkNote } from "./work-note";

interface Props {
  /** The chosen rows. */
  readonly rows: readonly ClaimRow[];
  /** How many rows could be chosen. */
  readonly all: number;
  readonly door: LibraryDoor;
  readonly onChooseAll: (on: boolean) => void;
  readonly onChanged: (annotations: readonly Annotation[]) => void;
}

/** What can be done with many claims at once, each with a way back: tag, mark as no claims, export. */
export function ClaimBulk({ rows, all, door, onChooseAll, onChanged }: Props) {
  const say = useSay();
  const work = useWork();
  const [typed, setTyped] = useState("");
  const [done, setDone] = useState<{ readonly words: string; readonly back: readonly Step[] } | null>(null);

  async function run(steps: readonly Step[], words: (count: number) => string): Promise<void> {
    const answers = await door.edits(steps).catch(() => []);
    const saved = answers.flatMap((answer) => (answer.status === "saved" ? [answer.annotation] : []));
    onChanged(saved);
    const back = steps.flatMap((step) => {
      const now = saved.find(({ id }) => id === step.annotationId);
      return now ? [{ ...step, revision: now.revision, change: step.back, back: step.change }] : [];
    });
    const missed = steps.length - saved.length;
    setDone({
      words: missed > 0 ? `${words(saved.length)} ${say("bulk_missed", missed)}` : words(saved.length),
      back,
    });
  }

  function tag(event: Event): void {
    event.preventDefault();
    const tags = tagsOf(typed);
    if (tags.length === 0) return;
    const steps = rows.map(({ annotation: { id, revision, work } }) => ({
      annotationId: id,
      revision,
      change: { tags: [...new Set([...(work.tags ?? []), ...tags])] },
      back: { tags: work.tags ?? null },
    }));
    setTyped("");
    void run(steps, (count) => say("bulk_tagged", count));
  }

  function dismiss(): void {
    const steps = rows.map(({ annotation: { id, revision, work } }) => ({
      annotationId: id,
      revision,
      change: { dismissed: true },
      back: { dismissed: work.dismissed ?? null },
    }));
    void run(steps, (count) => say("bulk_dismissed", count));
  }

  const takeOut = (format: KeptFormat) =>
    void work.run((signal, progress) => exportClaims(door, format, rows, progress, signal));

  return (
    <div class="bulk">
      <label class="check">
        <input
          type="checkbox"
          checked={rows.length > 0 && rows.length === all}
          disabled={all === 0}
          onChange={(event) => onChooseAll(event.currentTarget.checked)}
        />
        {rows.length > 0 ? say("bulk_chosen", rows.length) : say("bulk_choose_all")}
      </label>
      {rows.length > 0 && work.progress === null && (
        <>
          <form onSubmit={tag}>
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
          <button type="button" class="plain" onClick={dismiss}>
            {say("bulk_dismiss")}
          </button>
          <span>
            {say("export_label")}{" "}
            <button type="button" class="plain" onClick={() => takeOut("csv")}>
              {say("export_csv")}
            </button>{" "}
            <button type="button" class="plain" onClick={() => takeOut("backup")}>
              {say("export_jsonld")}
            </button>
          </span>
        </>
      )}
      <span role="status">
        <WorkNote work={work} />
        {done?.words}{" "}
        {done !== null && done.back.length > 0 && (
          <button
            type="button"
            class="plain"
            onClick={() => void run(done.back, (count) => say("bulk_undone", count))}
          >
            {say("undo")}
          </button>
        )}
      </span>
    </div>
  );
}
