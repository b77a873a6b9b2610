import { useEffect, useRef } from "preact/hooks";
import { useSay } from "../../ui/say";
import type { List } from "./use-list";

interface Props {
  readonly list: List<unknown> & { readonly more: () => void; readonly stop: () => void };
  /** What is said where there is nothing at all. */
  readonly empty: string;
}

/** The foot of a long list: how far it has looked, what stops it, and more rows once it comes into sight. */
export function ListEnd({ list, empty }: Props) {
  const say = useSay();
  const foot = useRef<HTMLDivElement>(null);
  const more = useRef(list.more);
  more.current = list.more;
  useEffect(() => {
    if (!foot.current || list.state !== "more") return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && more.current(), {
      rootMargin: "600px",
    });
    watch.observe(foot.current);
    return () => watch.disconnect();
  }, [list.state, list.rows.length]);
  return (
    <div class="list-end" ref={foot} role="status">
      {list.state === "looking" && (
        <>
          <span>{list.total > 0 ? say("list_looking", list.done, list.total) : say("list_begins")}</span>
          {list.total > 0 && (
            <progress max={list.total} value={list.done} aria-label={say("list_progress")} />
          )}
          <button type="button" class="plain" onClick={list.stop}>
            {say("list_stop")}
          </button>
        </>
      )}
      {list.state === "failed" && <span class="wrong">{say("storage_unreachable")}</span>}
      {(list.state === "stopped" || list.state === "more" || list.state === "failed") && (
        <button type="button" class="plain" onClick={list.more}>
          {say("list_more")}
        </button>
      )}
      {list.state === "end" && list.rows.length === 0 && <span>{empty}</span>}
    </div>
  );
}
