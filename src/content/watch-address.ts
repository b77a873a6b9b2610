/** Calls back when the page moves to another address without a load. Returns what ends it. */
export function watchAddress(moved: () => void): () => void {
  let last = pageAddress();
  const look = () => {
    const now = pageAddress();
    if (now === last) return;
    last = now;
    moved();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  // Sees pushState and replaceState, which no other event reports (Chrome 102, Firefox 147).
  if (navigation) {
    navigation.addEventListener("currententrychange", look);
    return () => navigation.removeEventListener("currententrychange", look);
  }
  const timer = setInterval(() => document.visibilityState === "visible" && look(), 500);
  addEventListener("popstate", look);
  return () => {
    clearInterval(timer);
    removeEventListener("popstate", look);
  };
}

/** The page's address without its hash, which makes no other page. */
export function pageAddress(): string {
  const address = document.URL;
  const at = address.indexOf("#");
  return at < 0 ? address : address.slice(0, at);
}
