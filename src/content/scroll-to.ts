// Where a line may stand so that it is read without scrolling: below sticky headers, with room for a card.
const COMFORT = { from: 0.12, to: 0.72 };
// A scroll that ends, or was none at all, is not always reported.
const LONGEST = 900;

/** Scrolls the page so that a line of a text node is in the middle; smoothly unless the reader wants no motion. */
export async function scrollToLine(node: Text, rect: () => DOMRect | undefined): Promise<void> {
  if (isComfortable(rect())) return;
  const element = node.parentElement;
  if (!element) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const tall = element.getBoundingClientRect().height > innerHeight * 0.6;
  const smooth = !still && !tall && document.visibilityState === "visible";
  const ended = smooth ? scrollEnd() : Promise.resolve();
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: smooth ? "smooth" : "instant" });
  await ended;
  const now = rect();
  // A line of a tall paragraph may still be outside: the page is scrolled by the rest.
  if (now && !isComfortable(now)) scrollBy({ top: now.top - innerHeight * 0.4, behavior: "instant" });
}

function isComfortable(rect: DOMRect | undefined): boolean {
  return (
    rect !== undefined && rect.top > innerHeight * COMFORT.from && rect.bottom < innerHeight * COMFORT.to
  );
}

function scrollEnd(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, LONGEST);
    document.addEventListener("scrollend", done, { capture: true, once: true });
    function done(): void {
      clearTimeout(timer);
      document.removeEventListener("scrollend", done, { capture: true });
      resolve();
    }
  });
}
