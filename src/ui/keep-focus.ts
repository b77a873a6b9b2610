const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * Gives the keyboard to what stands nearest where the part that had it is taken away, and back to a control that could
 * not be used for a while; the browser would let it fall to the top of the page. Hands back what ends it.
 */
export function keepFocus(root: Document | ShadowRoot): () => void {
  let last: HTMLElement | null = null;
  let parked: HTMLElement | null = null;

  const isLost = () => root.activeElement === null || root.activeElement === document.body;
  const came = ({ target }: Event) => {
    last = target as HTMLElement;
    parked = null;
  };
  // Left for nothing by the reader, a part is still there; Chromium says the same of a part that is taken away.
  const left = ({ target }: Event) =>
    queueMicrotask(() => {
      if (last === target && last?.isConnected && isLost() && last !== parked) last = null;
    });

  const changes = new MutationObserver((records) => {
    for (const { type, target, removedNodes, nextSibling, previousSibling } of records) {
      if (type === "attributes") turn(target as HTMLElement);
      else if (last && !last.isConnected && [...removedNodes].some((node) => node.contains(last)) && isLost())
        near(target, nextSibling, previousSibling)?.focus();
    }
  });

  function turn(control: HTMLElement): void {
    if (control.matches(":disabled")) {
      if (control === last) parked = control;
    } else if (control === parked && isLost()) control.focus();
  }

  // On the way down: the card lets nothing that happens in it come up to its root.
  root.addEventListener("focusin", came, true);
  root.addEventListener("focusout", left, true);
  changes.observe(root, { subtree: true, childList: true, attributeFilter: ["disabled"] });
  return () => {
    changes.disconnect();
    root.removeEventListener("focusin", came, true);
    root.removeEventListener("focusout", left, true);
  };
}

/** What can be focused nearest to where a part was: after it, else before it, else first in its parent, else further out. */
function near(within: Node, next: Node | null, previous: Node | null): HTMLElement | null {
  for (let place: Node | null = within; place instanceof Element; place = place.parentElement) {
    const found = focusableIn(place);
    const isPlace = place === within;
    const after = isPlace ? next : within;
    const before = isPlace ? previous : within;
    const near =
      found.find((one) => after?.isConnected && isFrom(one, after, !isPlace)) ??
      found.findLast((one) => before?.isConnected && isUpTo(one, before)) ??
      found[0];
    if (near) return near;
  }
  return null;
}

function focusableIn(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => one.tabIndex >= 0 && !one.matches(":disabled") && (one.checkVisibility?.() ?? true),
  );
}

function isFrom(one: Node, start: Node, isAfter: boolean): boolean {
  if (!isAfter && start.contains(one)) return true;
  return (
    (start.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !start.contains(one)
  );
}

function isUpTo(one: Node, end: Node): boolean {
  return end.contains(one) || (end.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
