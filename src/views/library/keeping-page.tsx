import { useEffect, useRef, useState } from "preact/hooks";
import type { StorageUse } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { megabytes } from "../megabytes";
import { exportKept, type KeptFormat, keptOf } from "./export-kept";
import { type Brought, bringFile, LARGEST } from "./import-file";
import type { LibraryDoor } from "./library-door";

type Work = { readonly done: number; readonly total: number } | null;

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
    setWork({ done: 0, total: 0 });
    try {
      await task(end.current.signal);
    } catch {
      setFailed(true);
    }
    setWork(null);
  }
  const progress = (done: number, total: number) => setWork({ done, total });
  const takeOut = (format: KeptFormat) =>
    run((signal) => exportKept(format, keptOf(door, null, progress, signal), signal));
  const bringIn = (file: File) =>
    run(async (signal) => {
      setBrought(null);
      setBrought(await bringFile(door, file, progress, signal));
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
        accept=".jsonl,.jsonld,.json,application/ld+json,application/x-ndjson"
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
            <span>{work.total > 0 ? say("list_looking", work.done, work.total) : say("list_begins")}</span>
            <progress max={work.total || 1} value={work.done} aria-label={say("list_progress")} />
            <button type="button" class="plain" onClick={() => end.current?.abort()}>
              {say("list_stop")}
            </button>
          </p>
        )}
        {failed && <p class="wrong">{say("storage_unreachable")}</p>}
        {brought && <BroughtNote brought={brought} />}
      </div>
      <p>
        <button type="button" class="plain" onClick={door.openOptions}>
          {say("keeping_to_options")}
        </button>
      </p>
    </div>
  );
}

function BroughtNote({ brought }: { brought: Brought }) {
  const say = useSay();
  return (
    <>
      {!brought.tooLarge && !brought.fault && (
        <p>
          {say("brought_articles", brought.articles)} · {say("brought_annotations", brought.annotations)}
        </p>
      )}
      {brought.tooLarge && <p class="wrong">{say("brought_large", LARGEST / 1024 / 1024)}</p>}
      {brought.fault && <p class="wrong">{say("brought_fault", brought.fault.at, brought.fault.why)}</p>}
      {brought.skipped.map((one, index) => (
        <p key={index} class="wrong">
          {say("brought_skipped", calledIn(one), say(`brought_why_${one.why}`))}
        </p>
      ))}
      {brought.conflicts.length > 0 && (
        <>
          <p class="wrong">{say("brought_conflicts", brought.conflicts.length)}</p>
          <ul class="lines">
            {brought.conflicts.map(({ ours, theirs }) => (
              <li key={ours.id}>{say("brought_conflict", noteOf(ours.work), noteOf(theirs.work))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );

  function calledIn(one: Brought["skipped"][number]): string {
    return "words" in one && one.words ? `“${one.words}”, ${one.address}` : one.address;
  }

  function noteOf({ verdict, note, tags }: Brought["conflicts"][number]["ours"]["work"]): string {
    return [verdict && say(`verdict_${verdict}`), note, tags?.join(", ")].filter(Boolean).join(" · ") || "–";
  }
}
