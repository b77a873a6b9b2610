import { useEffect, useState } from "preact/hooks";
import type { PageState } from "./page-state";

/** How often a page that is being read is asked again, in ms: a glance, not a wait. */
const ASK_EVERY = 200;

/** The state of the page, asked again while it is being read, and what sets or asks it anew. */
export function usePage(ask: () => Promise<PageState>): {
  readonly page: PageState | null;
  readonly set: (page: PageState) => void;
  readonly again: () => void;
} {
  const [page, set] = useState<PageState | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let live = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const found = await ask();
      if (!live) return;
      set(found);
      if (found.state === "reading") timer = setTimeout(look, ASK_EVERY);
    };
    void look();
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [round]);
  return { page, set, again: () => setRound((before) => before + 1) };
}
