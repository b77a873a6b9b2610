import { type Box, placeCard, type Side } from "./place";
import type { CardShow } from "./world";

// As the card's own style has it, in px.
const HIGHEST = 560;
// Lower than this a head and foot that stay in sight would leave nothing between them.
const LOW = 230;

/** Keeps a box where its claim's words are while the page scrolls, zooms and changes. */
export function keepPlace(
  box: HTMLElement,
  shown: () => CardShow | null,
): { start(fresh: boolean): void; stop(): void } {
  let life: AbortController | null = null;
  let side: Side | undefined;
  let asked = 0;
  const sizes = new ResizeObserver(() => later());

  function later(): void {
    if (asked === 0 && life) asked = requestAnimationFrame(() => put());
  }

  function put(): void {
    asked = 0;
    const show = shown();
    if (!show) return;
    const rects = show.rects();
    const area = visibleArea();
    const anchor = show.anchor(rects);
    if (!anchor || !rects.words.some((word) => touches(word, area))) {
      show.onLost();
      return;
    }
    // What a page does to its own size with CSS is not meant for the card, nor its measures for where the card goes.
    const zoom = pageZoom();
    box.style.zoom = zoom === 1 ? "" : String(1 / zoom);
    const inner = box.querySelector(".card");
    const { width, height } = box.getBoundingClientRect();
    // What it would take if nothing limited it; two pixels are its border.
    const natural = inner ? Math.min(inner.scrollHeight + 2, HIGHEST) : height;
    const place = placeCard({
      anchor,
      ...rects,
      card: { width, height: natural },
      area,
      rtl: getComputedStyle(box).direction === "rtl",
      ...(side ? { side } : {}),
    });
    side = place.side;
    box.toggleAttribute("data-low", place.height < LOW);
    box.style.setProperty("--room", `${Math.floor(place.height)}px`);
    box.style.left = `${Math.round(place.left)}px`;
    box.style.top = `${Math.round(place.top)}px`;
  }

  return {
    start(fresh) {
      if (fresh) side = undefined;
      put();
      if (life || !shown()) return;
      life = new AbortController();
      const options = { passive: true, capture: true, signal: life.signal } as const;
      document.addEventListener("scroll", later, options);
      addEventListener("resize", later, options);
      visualViewport?.addEventListener("scroll", later, options);
      visualViewport?.addEventListener("resize", later, options);
      sizes.observe(box);
      // What loads late pushes the words away without a scroll.
      if (document.body) sizes.observe(document.body);
    },
    stop() {
      cancelAnimationFrame(asked);
      asked = 0;
      life?.abort();
      life = null;
      sizes.disconnect();
    },
  };
}

/** The part of the window that is seen, in its own coordinates; under pinch zoom it is smaller than the window. */
function visibleArea(): Box {
  const view = visualViewport;
  const width = document.documentElement.clientWidth * pageZoom() || innerWidth;
  if (!view || view.scale <= 1.01)
    return { left: 0, top: 0, right: Math.min(width, innerWidth), bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top } = view;
  return { left, top, right: left + view.width, bottom: top + view.height };
}

function pageZoom(): number {
  return document.documentElement.currentCSSZoom ?? 1;
}

function touches(a: Box, b: Box): boolean {
  return a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right;
}
