import { useEffect, useState } from "preact/hooks";
import type { StorageUse } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { megabytes } from "../megabytes";
import { BroughtNote } from "./brought-note";
import { ConflictList } from "./conflict-list";
import { exportKept, type KeptFormat, keptOf } from "./export-kept";
import { type Brought, bringFile, type Progress } from "./import-file";
import type { LibraryDoor } from "./library-door";
import { useWork } from "./use-work";
import { WorkNote } from "./work-note";

/** Takes the whole library out, brings files in, and says how much room it takes; long work can be stopped. */
export function KeepingPage({ door, onChanged }: { door: LibraryDoor; onChanged: () => void }) {
  const say = useSay();
  const work = useWork();
  const isBusy = work.progress !== null;
  const [brought, setBrought] = useState<Brought | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const [use, setUse] = useState<StorageUse | null>(null);
  useEffect(() => {
    void door.storage().then(setUse, () => setUnreachable(true));
  }, [door, brought]);

  const takeOut = (format: KeptFormat) =>
    void work.run((signal, tell) => {
      const found = (done: number, total: number) => tell(done, total, say("list_looking", done, total));
      return exportKept(format, keptOf(door, null, found, signal), signal);
    });
  const bringIn = (file: File) =>
    void work.run(async (signal, tell) => {
      setBrought(null);
      const read = ({ step, done, total }: Progress) =>
        tell(done, total, say(`brought_${step}`, Math.floor((done / total) * 100)));
      setBrought(await bringFile(door, file, read, signal));
      onChanged();
    });

  return (
    <div class="keeping">
      {use && (
        <p>
          {say("storage_articles", use.articles)} · {say("claims_count", use.claims)} ·{" "}
          {say("storage_touched", use.touched)}
          {use.bytes !== null && ` · ${megabytes(say("locale"), use.bytes)}`}
        </p>
      )}
      {use?.trouble && <p class="wrong">{say(`storage_trouble_${use.trouble}`)}</p>}
      <h2>{say("keeping_out")}</h2>
      <p>{say("keeping_out_why")}</p>
      <p class="buttons">
        <button type="button" disabled={isBusy} onClick={() => takeOut("backup")}>
          {say("keeping_backup")}
        </button>
        <button type="button" disabled={isBusy} onClick={() => takeOut("csv")}>
          {say("keeping_csv")}
        </button>
      </p>
      <h2>{say("keeping_in")}</h2>
      <p>{say("keeping_in_why")}</p>
      <input
        type="file"
        aria-label={say("keeping_file")}
        accept=".jsonl,.jsonld,.json,.gz,application/ld+json,application/x-ndjson,application/gzip"
        disabled={isBusy}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) bringIn(file);
          event.currentTarget.value = "";
        }}
      />
      <div role="status">
        <WorkNote work={work} />
        {unreachable && !work.failed && <p class="wrong">{say("storage_unreachable")}</p>}
        {brought && <BroughtNote brought={brought} />}
      </div>
      {brought && brought.conflicts.length > 0 && <ConflictList door={door} conflicts={brought.conflicts} />}
      <p>
        <button type="button" class="plain" onClick={door.openOptions}>
          {say("keeping_to_options")}
        </button>
      </p>
    </div>
  );
}
