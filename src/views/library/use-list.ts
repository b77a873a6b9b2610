import { useEffect, useRef, useState } from "preact/hooks";
import type { Page, PageOf } from "../../platform/protocol";

/** A long list as far as it was asked for. */
export interface List<Row> {
  readonly rows: readonly Row[];
  readonly done: number;
  readonly total: number;
  readonly state: "looking" | "more" | "end" | "stopped" | "failed";
}

/** Rows asked for at once: a screen, so that the first are soon there, and then a few screens. */
const FIRST = 15;
const BATCH = 60;
/** Two keys pressed as one; any longer pause is one in which the reader waits. */
const PAUSE = 40;

/**
 * Asks for a list part by part until a few screens are full; `more` goes on, `stop` ends a long search. Another `key`
 * begins anew, and answers to what was asked before are dropped.
 */
export function useList<Row>(
  key: string,
  ask: (part: PageOf) => Promise<Page<Row>>,
): List<Row> & {
  readonly more: () => void;
  readonly stop: () => void;
  readonly replace: (change: (row: Row) => Row) => void;
} {
  const [list, setList] = useState<List<Row>>({ rows: [], done: 0, total: 0, state: "looking" });
  const run = useRef({ turn: 0, next: undefined as string | undefined, rows: [] as readonly Row[] });

  async function look(turn: number, wanted: number): Promise<void> {
    const { current } = run;
    try {
      while (current.turn === turn) {
        const limit = current.rows.length === 0 ? FIRST : BATCH;
        const part: PageOf = current.next === undefined ? { limit } : { after: current.next, limit };
        const page = await ask(part);
        if (current.turn !== turn) return;
        current.rows = [...current.rows, ...page.rows];
        current.next = page.next ?? undefined;
        const full = page.next === null || current.rows.length >= wanted;
        const state = page.next === null ? "end" : full ? "more" : "looking";
        setList({ rows: current.rows, done: page.done, total: page.total, state });
        if (full) return;
      }
    } catch {
      if (current.turn === turn) setList((before) => ({ ...before, state: "failed" }));
    }
  }

  useEffect(() => {
    const turn = ++run.current.turn;
    const timer = setTimeout(() => {
      run.current.next = undefined;
      run.current.rows = [];
      void look(turn, BATCH);
    }, PAUSE);
    setList((before) => ({ ...before, state: "looking" }));
    return () => {
      clearTimeout(timer);
      run.current.turn++;
    };
  }, [key]);

  return {
    ...list,
    more() {
      if (list.state !== "more" && list.state !== "stopped" && list.state !== "failed") return;
      setList({ ...list, state: "looking" });
      void look(++run.current.turn, run.current.rows.length + BATCH);
    },
    stop() {
      run.current.turn++;
      setList({ ...list, state: "stopped" });
    },
    replace(change) {
      run.current.rows = run.current.rows.map(change);
      setList((before) => ({ ...before, rows: before.rows.map(change) }));
    },
  };
}
