import { type Hit, hitAt } from "./hit";
import { originOf } from "./layers";
import type { Marks } from "./marks";

/** What the pointer does to the marks. */
export interface PointerHooks {
  /** Whether an event came from the card. */
  fromCard(event: Event): boolean;
  /** The pointer rests over something, or nothing, of ours; at most once a frame. */
  over(hit: Hit, x: number, y: number): void;
  /** The pointer left the window. */
  out(): void;
  /** A mark was clicked or tapped. Links under it do what they always do. */
  press(hit: Hit, x: number, y: number, touch: boolean): void;
  /** Something else on the page was pressed. */
  elsewhere(): void;
}

const NO_HIT: Hit = { segment: null, active: false };

/**
 * Follows the pointer over the marks in a document, the page's or a frame's, until `signal` aborts. Nothing is stopped
 * or prevented: the page is not ours.
 */
export function followPointer(of: Document, marks: Marks, hooks: PointerHooks, signal: AbortSignal): void {
  let last: PointerEvent | null = null;
  let pressed: { readonly x: number; readonly y: number } | null = null;

  const hit = (event: MouseEvent): Hit => {
    if (marks.claims.length === 0 || !marks.shown) return NO_HIT;
    return hitAt(marks, { of, x: event.clientX, y: event.clientY, roots: rootsOf(event) });
  };

  /** Where an event is in the page's window. */
  const place = (event: MouseEvent): [x: number, y: number] => {
    const { x, y } = originOf(of);
    return [x + event.clientX, y + event.clientY];
  };

  function frame(): void {
    const event = last;
    last = null;
    if (event && !signal.aborted) hooks.over(hit(event), ...place(event));
  }

  function onMove(event: PointerEvent): void {
    // Fingers do not hover, and with a button down the reader selects words.
    if (event.pointerType === "touch" || event.buttons !== 0 || hooks.fromCard(event)) return;
    if (!last) requestAnimationFrame(frame);
    last = event;
  }

  function onDown(event: PointerEvent): void {
    if (hooks.fromCard(event)) return;
    pressed = { x: event.clientX, y: event.clientY };
  }

  function onClick(event: MouseEvent): void {
    if (hooks.fromCard(event)) return;
    const touch = "pointerType" in event && event.pointerType === "touch";
    const moved = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > 6;
    pressed = null;
    if (event.button !== 0 || moved) return;
    const found = hit(event);
    if (!found.segment) hooks.elsewhere();
    else if (!inLink(event)) hooks.press(found, ...place(event), touch);
  }

  const passive = { passive: true, capture: true, signal } as const;
  of.addEventListener("pointermove", onMove, passive);
  of.addEventListener("pointerdown", onDown, passive);
  of.addEventListener("click", onClick, passive);
  of.documentElement.addEventListener("pointerleave", () => hooks.out(), { passive: true, signal });
}

// By their type: what comes from a frame is no instance of this window's classes.
function rootsOf(event: Event): ShadowRoot[] {
  return event
    .composedPath()
    .filter((one): one is ShadowRoot => (one as Node).nodeType === Node.DOCUMENT_FRAGMENT_NODE);
}

function inLink(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (one) =>
        (one as Node).nodeType === Node.ELEMENT_NODE &&
        (one as Element).matches("a[href], button, summary, label"),
    );
}
