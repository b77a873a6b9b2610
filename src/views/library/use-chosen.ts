import { useEffect, useState } from "preact/hooks";
import type { Page, PageOf } from "../../platform/protocol";
import { rowsOf } from "./rows-of";
import type { List } from "./use-list";
import type { Work } from "./use-work";

/** So many rows are asked for at once where they are only counted. */
const AT_ONCE = 1000;

/** Which rows of a list are chosen; of each is held what `itemOf` keeps of it. */
export interface Chosen<Item> {
  readonly items: readonly Item[];
  readonly isAll: boolean;
  readonly has: (id: string) => boolean;
  readonly choose: (item: Item, on: boolean) => void;
  /** Chooses every row that matches, also those that are not shown yet; or none. */
  readonly chooseAll: (on: boolean) => void;
  /** Takes over what became of chosen ones. */
  readonly take: (items: readonly Item[]) => void;
}

/** Keeps which rows of a list are chosen. Another `key` is another list, of which none is chosen. */
export function useChosen<Row, Item extends { readonly id: string }>(
  key: string,
  list: List<Row>,
  ask: (part: PageOf) => Promise<Page<Row>>,
  itemOf: (row: Row) => Item,
  work: Work,
): Chosen<Item> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Item>>(new Map());
  const [isWhole, setWhole] = useState(false);
  useEffect(() => set([], false), [key]);

  function set(items: Iterable<Item>, whole: boolean): void {
    setChosen(new Map([...items].map((item) => [item.id, item])));
    setWhole(whole);
  }
  const isShownWhole = list.state === "end" && chosen.size > 0 && chosen.size === list.rows.length;

  return {
    items: [...chosen.values()],
    isAll: isWhole || isShownWhole,
    has: (id) => chosen.has(id),
    choose(item, on) {
      const others = [...chosen.values()].filter(({ id }) => id !== item.id);
      set(on ? [...others, item] : others, false);
    },
    chooseAll(on) {
      if (!on || list.state === "end") return set(on ? list.rows.map(itemOf) : [], on);
      void work.run(async (signal, tell) => {
        const items: Item[] = [];
        for await (const row of rowsOf(ask, tell, signal, AT_ONCE)) items.push(itemOf(row));
        // Stopped, it leaves those found so far, and says how many they are.
        set(items, !signal.aborted);
      });
    },
    take(items) {
      const changed = items.filter(({ id }) => chosen.has(id));
      if (changed.length > 0)
        setChosen(new Map([...chosen, ...changed.map((item) => [item.id, item] as const)]));
    },
  };
}
