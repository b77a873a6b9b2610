import { useEffect, useRef, useState } from "preact/hooks";
import { useSay } from "../../ui/say";
import type { List } from "./use-list";

/** A look that takes longer is told to who listens, in ms; told of each letter typed, nobody would hear the rest. */
const LONG = 1500;

interface Props {
  readonly list: List<unknown> & { readonly more: () => void; readonly stop: () => void };
  /** What is said where there is nothing at all. */
  readonly empty: string;
}

/** The foot of a long list: how far it has looked, what stops it, and more rows once it comes into sight. */
export function ListEnd({ list, empty }: Props) {
  const say = useSay();
  const foot = useRef<HTMLDivElement>(null);
  const isLooking = list.state === "looking";
  const isLong = useLonger(isLooking, LONG);
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
    <div class="list-end" ref={foot} role="status" aria-live={isLooking && !isLong ? "off" : "polite"}>
      {isLooking && (
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

/** Whether something has been so for longer than so many ms. */
function useLonger(isSo: boolean, ms: number): boolean {
  const [isLonger, setIsLonger] = useState(false);
  useEffect(() => {
    setIsLonger(false);
    if (!isSo) return undefined;
    const timer = setTimeout(() => setIsLonger(true), ms);
    return () => clearTimeout(timer);
  }, [isSo, ms]);
  return isLonger;
}
