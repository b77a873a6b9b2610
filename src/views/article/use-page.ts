import { useEffect, useState } from "preact/hooks";
import type { PageState } from "./page-state";

/** How often a page that is being read is asked again, in ms: a glance, not a wait. */
const ASK_EVERY = 200;

/** The state of the page, asked again while it is being read, and what sets or asks it anew; `first` is known already. */
export function usePage(
  ask: () => Promise<PageState>,
  first: PageState | null = null,
): {
  readonly page: PageState | null;
  readonly set: (page: PageState) => void;
  readonly again: () => void;
} {
  const [page, set] = useState(first);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let live = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = (found: PageState) => {
      set(found);
      if (found.state === "reading") timer = setTimeout(look, ASK_EVERY);
      else if (found.state === "kept") void look();
    };
    const look = async () => {
      const found = await ask();
      if (live) take(found);
    };
    if (first !== null && round === 0) take(first);
    else void look();
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [round]);
  return { page, set, again: () => setRound((before) => before + 1) };
}
