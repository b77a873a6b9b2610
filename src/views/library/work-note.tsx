import { useSay } from "../../ui/say";
import type { Work } from "./use-work";

/** How far long work is, with what stops it; that it failed, where it did. */
export function WorkNote({ work }: { work: Work }) {
  const say = useSay();
  const { progress, failed, stop } = work;
  if (failed) return <span class="wrong">{say("storage_unreachable")}</span>;
  if (progress === null) return null;
  return (
    <span class="work">
      <span>{progress.total > 0 ? say("work_done", progress.done, progress.total) : say("list_begins")}</span>{" "}
      <progress max={progress.total || 1} value={progress.done} aria-label={say("list_progress")} />{" "}
      <button type="button" class="plain" onClick={stop}>
        {say("list_stop")}
      </button>
    </span>
  );
}
