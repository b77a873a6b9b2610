// Pages fade from one theme to the other; the colour measured in between would be neither.
const FADED = 350;

/** Calls back after the page may have changed between a light and a dark ground, until `signal` aborts. */
export function watchGround(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, FADED);
  };
  // Themes hang on attributes of the outermost elements; their descendants' are not watched, they change too often.
  const observer = new MutationObserver(later);
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true });
  // A page is read as soon as its text is there; its styles may come later.
  if (document.readyState !== "complete") addEventListener("load", changed, { once: true, signal });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", later, { signal });
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
