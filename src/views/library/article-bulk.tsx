import { useState } from "preact/hooks";
import type { Kept } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { exportKept, type KeptFormat, keptOf } from "./export-kept";
import type { LibraryDoor } from "./library-door";
import { useWork } from "./use-work";
import { WorkNote } from "./work-note";

/** So many articles are brought back at a time; the protocol takes up to fifty. */
const AT_ONCE = 20;

interface Props {
  /** The ids of the chosen articles. */
  readonly ids: readonly string[];
  /** How many articles could be chosen. */
  readonly all: number;
  readonly door: LibraryDoor;
  readonly onChooseAll: (on: boolean) => void;
  readonly onChanged: () => void;
}

/** What can be done with many articles at once: export them, or delete them with a way back. */
export function ArticleBulk({ ids, all, door, onChooseAll, onChanged }: Props) {
  const say = useSay();
  const work = useWork();
  const [deleted, setDeleted] = useState<{ readonly kept: readonly Kept[]; readonly count: number } | null>(
    null,
  );
  const isBusy = work.progress !== null;

  const takeOut = (format: KeptFormat) =>
    void work.run((signal, progress) => exportKept(format, keptOf(door, ids, progress, signal), signal));
  const remove = () =>
    void work.run(async (signal, progress) => {
      const kept: Kept[] = [];
      for await (const one of keptOf(door, ids, progress, signal)) kept.push(one);
      // Without all of it there would be no way back.
      if (signal.aborted) return;
      setDeleted({ kept, count: await door.remove(ids) });
      onChooseAll(false);
      onChanged();
    });
  const undo = ({ kept }: NonNullable<typeof deleted>) =>
    void work.run(async (signal, progress) => {
      let done = 0;
      while (done < kept.length && !signal.aborted) {
        await door.bring(kept.slice(done, done + AT_ONCE));
        done = Math.min(done + AT_ONCE, kept.length);
        progress(done, kept.length);
      }
      const rest = kept.slice(done);
      setDeleted(rest.length > 0 ? { kept: rest, count: rest.length } : null);
      onChanged();
    });

  return (
    <div class="bulk">
      <label class="check">
        <input
          type="checkbox"
          checked={ids.length > 0 && ids.length === all}
          disabled={all === 0 || isBusy}
          onChange={(event) => onChooseAll(event.currentTarget.checked)}
        />
        {ids.length > 0 ? say("bulk_articles", ids.length) : say("bulk_choose_all")}
      </label>
      {ids.length > 0 && !isBusy && (
        <>
          <span>
            {say("export_label")}{" "}
            <button type="button" class="plain" onClick={() => takeOut("csv")}>
              {say("export_csv")}
            </button>{" "}
            <button type="button" class="plain" onClick={() => takeOut("backup")}>
              {say("export_jsonld")}
            </button>
          </span>
          <button type="button" class="plain" onClick={remove}>
            {say("bulk_delete")}
          </button>
        </>
      )}
      <span role="status">
        <WorkNote work={work} />
        {deleted && !isBusy && (
          <>
            {say("deleted", deleted.count)}{" "}
            <button type="button" class="plain" onClick={() => undo(deleted)}>
              {say("undo")}
            </button>
          </>
        )}
      </span>
    </div>
  );
}
