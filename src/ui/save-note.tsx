import { useEffect, useRef } from "preact/hooks";
import type { EditQueue } from "./edit-queue";
import { useSay } from "./say";

// What is not kept on purpose stays so, however often it is asked for.
function canHelp(save: EditQueue["save"]): boolean {
  return save.state === "unreachable" || (save.state === "refused" && save.why !== "private");
}

/** States in which nothing is asked of the reader. */
const CALM: ReadonlySet<EditQueue["save"]["state"]> = new Set(["untouched", "typed", "saving", "saved"]);

/** Says whether the reader's words are saved, and if not why and what can be done. */
export function SaveNote({ edits }: { edits: EditQueue }) {
  const say = useSay();
  const { save } = edits;
  const whole = useRef<HTMLDivElement>(null);
  const isCalm = CALM.has(save.state);
  useEffect(() => {
    // In a low card it would stand below what is seen.
    if (!isCalm) whole.current?.scrollIntoView?.({ block: "nearest" });
  }, [isCalm]);
  return (
    <div class="save" data-state={save.state} ref={whole}>
      <span role="status">{sentence()}</span>
      {save.state === "conflict" && (
        <>
          <button type="button" class="plain" onClick={() => edits.keepMine()}>
            {say("save_keep_mine")}
          </button>
          <button type="button" class="plain" onClick={() => edits.takeTheirs()}>
            {say("save_take_theirs")}
          </button>
        </>
      )}
      {canHelp(save) && (
        <button type="button" class="plain" onClick={() => edits.flush()}>
          {say("save_again")}
        </button>
      )}
      {save.state === "saved" && edits.canUndo && (
        <button type="button" class="plain" onClick={() => edits.undo()}>
          {say("undo")}
        </button>
      )}
    </div>
  );

  function sentence(): string {
    switch (save.state) {
      case "untouched":
        return "";
      case "typed":
      case "saving":
        return say("save_saving");
      case "saved":
        return say("save_saved");
      case "gone":
        return say("save_gone");
      case "unreachable":
        return say("save_unreachable");
      case "conflict":
        return save.theirs.work.note
          ? say("save_conflict", save.theirs.work.note)
          : say("save_conflict_empty");
      case "refused":
        return say(`save_refused_${save.why}`);
    }
  }
}
