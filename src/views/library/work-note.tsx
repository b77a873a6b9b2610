import { useSay } from "../../ui/say";
import type { Work } from "./use-work";

/** How far long work is, with what stops it; that it failed, where it did. */
export function WorkNote({ work }: { work: Work }) {
  const say = useSay();
  const { progress, failed, stop } = work;
  if (failed) return <span class="wrong">{say("storage_unreachable")}</span>;
  if (progress === null) return null;
  const { done, total, words = total > 0 ? say("work_done", done, total) : say("list_begins") } = progress;
  return (
    <span class="work">
      <span>{words}</span> <progress max={total || 1} value={done} aria-label={say("list_progress")} />{" "}
      <button type="button" class="plain" onClick={stop}>
        {say("list_stop")}
      </button>
    </span>
  );
}
