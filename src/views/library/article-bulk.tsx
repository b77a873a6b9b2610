import type { Kept } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { Bulk } from "./bulk";
import { exportKept, keptOf } from "./export-kept";
import type { LibraryDoor } from "./library-door";
import { type ChosenClaim, taggingSteps } from "./steps";
import { useOutcome } from "./use-outcome";
import type { Task, Work } from "./use-work";

/** So many articles are brought back at a time; the protocol takes up to fifty. */
const AT_ONCE = 20;

interface Props {
  /** The ids of the chosen articles. */
  readonly ids: readonly string[];
  readonly isAll: boolean;
  readonly isEmpty: boolean;
  readonly work: Work;
  readonly door: LibraryDoor;
  readonly onChooseAll: (on: boolean) => void;
  readonly onChanged: () => void;
}

/** What can be done with many articles at once: tag all their claims, export them, or delete them; with a way back. */
export function ArticleBulk({ ids, isAll, isEmpty, work, door, onChooseAll, onChanged }: Props) {
  const say = useSay();
  const { outcome, setOutcome, taking } = useOutcome(door, onChanged);

  const remove: Task = async (signal, tell) => {
    const kept: Kept[] = [];
    for await (const one of keptOf(door, ids, tell, signal)) kept.push(one);
    // Without all of it there would be no way back.
    if (signal.aborted) return;
    const count = await door.remove(ids);
    setOutcome({ words: say("deleted", count), back: bringing(kept) });
    onChooseAll(false);
    onChanged();
  };
  function bringing(kept: readonly Kept[]): Task {
    return async (signal, tell) => {
      let done = 0;
      while (done < kept.length && !signal.aborted) {
        await door.bring(kept.slice(done, done + AT_ONCE));
        done = Math.min(done + AT_ONCE, kept.length);
        tell(done, kept.length);
      }
      const rest = kept.slice(done);
      setOutcome(rest.length > 0 ? { words: say("deleted", rest.length), back: bringing(rest) } : null);
      onChanged();
    };
  }
  function tagging(typed: string): Task {
    return async (signal, tell) => {
      const claims: ChosenClaim[] = [];
      for await (const { annotations } of keptOf(door, ids, tell, signal)) claims.push(...annotations);
      if (!signal.aborted) await taking(taggingSteps(claims, typed), "bulk_tagged")(signal, tell);
    };
  }
  return (
    <Bulk
      count={ids.length}
      label={say("bulk_articles", ids.length)}
      isAll={isAll}
      isEmpty={isEmpty}
      work={work}
      outcome={outcome}
      onChooseAll={onChooseAll}
      onExport={(format) =>
        void work.run((signal, tell) => exportKept(format, keptOf(door, ids, tell, signal), signal))
      }
      onTag={(typed) => void work.run(tagging(typed))}
    >
      <button type="button" class="plain" onClick={() => void work.run(remove)}>
        {say("bulk_delete")}
      </button>
    </Bulk>
  );
}
