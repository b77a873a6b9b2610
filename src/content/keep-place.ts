import { type Box, placeCard, type Side } from "./place";
import type { CardShow } from "./world";

// As the card's own style has it, in px.
const HIGHEST = 640;
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
    box.style.setProperty("--across", `${acrossWindow()}px`);
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
      ...controlsAround(box),
      ...(side ? { side } : {}),
    });
    side = place.side;
    box.toggleAttribute("data-low", place.height < LOW);
    // Not where it has all it wants: held at that it could not grow with what is opened in it, and nobody would notice.
    box.style.setProperty("--room", place.height < natural ? `${Math.floor(place.height)}px` : null);
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

/**
 * The part of the window that is seen, in its own coordinates: without scrollbars, and under pinch zoom smaller than the
 * window. The root's own width would not do: of a page zoomed by CSS each browser gives it in other pixels.
 */
function visibleArea(): Box {
  if (!visualViewport) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return { left, top, right: left + width, bottom: top + height };
}

/** How wide the window is without its scrollbar, however much of it pinch zoom shows. */
function acrossWindow(): number {
  return visualViewport ? Math.floor(visualViewport.width * visualViewport.scale) : innerWidth;
}

/** What can be pressed in the dialog of the page that the box stands in. */
function controlsAround(box: HTMLElement): { controls?: readonly Box[] } {
  const dialog = (box.getRootNode() as ShadowRoot).host.closest("dialog");
  if (!dialog) return {};
  const pressable = dialog.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]");
  return { controls: [...pressable].map((one) => one.getBoundingClientRect()) };
}

function pageZoom(): number {
  return document.documentElement.currentCSSZoom ?? 1;
}

function touches(a: Box, b: Box): boolean {
  return a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right;
}
