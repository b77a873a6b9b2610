/** Calls back when the page moves to another address without a load; a hash alone is no other address. */
export function watchAddress(moved: () => void, signal: AbortSignal): void {
  let last = withoutHash(location.href);
  const look = () => {
    const now = withoutHash(location.href);
    if (now === last) return;
    last = now;
    moved();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  // Sees pushState and replaceState, which no other event reports (Chrome 102, Firefox 147).
  if (navigation) navigation.addEventListener("currententrychange", look, { signal });
  else {
    const timer = setInterval(() => document.visibilityState === "visible" && look(), 500);
    signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  }
  addEventListener("popstate", look, { signal });
}

function withoutHash(address: string): string {
  const at = address.indexOf("#");
  return at < 0 ? address : address.slice(0, at);
}
