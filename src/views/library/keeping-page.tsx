import { useEffect, useRef, useState } from "preact/hooks";
import type { StorageUse } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { megabytes } from "../megabytes";
import { BroughtNote } from "./brought-note";
import { ConflictList } from "./conflict-list";
import { exportKept, type KeptFormat, keptOf } from "./export-kept";
import { type Brought, bringFile, type Progress } from "./import-file";
import type { LibraryDoor } from "./library-door";

type Work = { readonly words: string; readonly done: number; readonly total: number } | null;

/** Takes the whole library out, brings files in, and says how much room it takes; long work can be stopped. */
export function KeepingPage({ door, onChanged }: { door: LibraryDoor; onChanged: () => void }) {
  const say = useSay();
  const [work, setWork] = useState<Work>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [failed, setFailed] = useState(false);
  const [use, setUse] = useState<StorageUse | null>(null);
  const end = useRef<AbortController | null>(null);
  useEffect(() => {
    void door.storage().then(setUse, () => setFailed(true));
  }, [door, brought]);

  async function run(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    end.current = new AbortController();
    setFailed(false);
    setWork({ words: say("list_begins"), done: 0, total: 0 });
    try {
      await task(end.current.signal);
    } catch {
      setFailed(true);
    }
    setWork(null);
  }
  const takeOut = (format: KeptFormat) =>
    run((signal) => {
      const tell = (done: number, total: number) =>
        setWork({ words: say("list_looking", done, total), done, total });
      return exportKept(format, keptOf(door, null, tell, signal), signal);
    });
  const bringIn = (file: File) =>
    run(async (signal) => {
      setBrought(null);
      const tell = ({ step, done, total }: Progress) =>
        setWork({ words: say(`brought_${step}`, Math.floor((done / total) * 100)), done, total });
      setBrought(await bringFile(door, file, tell, signal));
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
        <button type="button" disabled={work !== null} onClick={() => void takeOut("backup")}>
          {say("keeping_backup")}
        </button>
        <button type="button" disabled={work !== null} onClick={() => void takeOut("csv")}>
          {say("keeping_csv")}
        </button>
      </p>
      <h2>{say("keeping_in")}</h2>
      <p>{say("keeping_in_why")}</p>
      <input
        type="file"
        aria-label={say("keeping_file")}
        accept=".jsonl,.jsonld,.json,.gz,application/ld+json,application/x-ndjson,application/gzip"
        disabled={work !== null}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void bringIn(file);
          event.currentTarget.value = "";
        }}
      />
      <div role="status">
        {work && (
          <p class="buttons">
            <span>{work.words}</span>
            <progress max={work.total || 1} value={work.done} aria-label={say("list_progress")} />
            <button type="button" class="plain" onClick={() => end.current?.abort()}>
              {say("list_stop")}
            </button>
          </p>
        )}
        {failed && <p class="wrong">{say("storage_unreachable")}</p>}
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
