// A page that builds itself in the browser is looked at again so long after it changed, in ms: at first soon, then less
// and less often. A page at rest costs nothing.
const AFTER = [200, 500, 1100, 2200, 5000];
/** What of a page is watched: words as well, because placeholders may be filled without a new element. */
export const CHANGES = { childList: true, characterData: true, subtree: true };

/** Has a page looked at again. */
export interface LookAgain {
  /** Has it looked at when it changes, anew as after a load. */
  onChange(): void;
  /** Has it looked at soon, and then when it changes. */
  soon(): void;
  end(): void;
}

/** Calls `look` a few times while a page changes, and `done` when it will not any more; both only once it is told to. */
export function lookAgain(document: Document, look: () => void, done?: () => void): LookAgain {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => wait());
  const wait = () => {
    observer.disconnect();
    timer = setTimeout(() => {
      watch();
      look();
    }, AFTER[turn++]);
  };
  const watch = () => {
    if (turn < AFTER.length) observer.observe(document, CHANGES);
    else done?.();
  };
  const anew = () => {
    observer.disconnect();
    clearTimeout(timer);
    turn = 0;
  };
  const soon = () => {
    anew();
    wait();
  };
  return {
    onChange() {
      anew();
      watch();
    },
    soon,
    end() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
