import { useEffect, useReducer, useRef } from "preact/hooks";
import type { Annotation } from "../model/annotation";
import { EditQueue, type Send } from "./edit-queue";

/** The edits of the annotation shown; leaving it, or the page, sends what was typed last. */
export function useEdits(annotation: Annotation, send: Send): EditQueue {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const held = useRef<{ id: string; queue: EditQueue; way: { send: Send } } | null>(null);
  if (held.current?.id !== annotation.id) {
    // What was typed last about the other claim goes the other claim's way.
    held.current?.queue.flush();
    const way = { send };
    const queue = new EditQueue(
      annotation,
      (change) => way.send(change),
      () => redraw(0),
    );
    held.current = { id: annotation.id, queue, way };
  }
  held.current.way.send = send;
  const { queue } = held.current;
  useEffect(() => queue.adopt(annotation), [queue, annotation]);
  useEffect(() => {
    const flush = () => queue.flush();
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [queue]);
  return queue;
}
