/**
 * The element of the page that the card's belongs into: a modal dialog of the page while one is open, because the
 * browser leaves everything outside of it deaf to pointer and keyboard, the top layer too; else the page's root.
 */
export function cardHome(): Element {
  // A dialog takes the keyboard as it opens; of nested ones the innermost has it.
  const withKeyboard = document.activeElement?.closest("dialog");
  const open = [...document.querySelectorAll("dialog[open]")].toReversed();
  const isModal = (dialog: Element | null | undefined) => dialog?.matches(":modal");
  return [withKeyboard, ...open].find(isModal) ?? document.documentElement;
}

/** Calls back when a dialog of the page may have opened, closed or gone, until `signal` aborts. */
export function watchHome(changed: () => void, signal: AbortSignal): void {
  const watch = new MutationObserver(changed);
  watch.observe(document, { subtree: true, childList: true, attributeFilter: ["open"] });
  signal.addEventListener("abort", () => watch.disconnect(), { once: true });
}
