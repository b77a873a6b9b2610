import { useEffect, useState } from "preact/hooks";

/** In ms, where no frame comes because the page is not shown. */
const AT_LATEST = 150;

/** False until something of the page is on the screen, then true: for what would keep the first frame from there. */
export function useAfterFrame(): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setShown, AT_LATEST, true);
    // Not counted in frames: a popup is sized to its first one and shown with the next, which must have nothing else to do.
    // The popup may have been painted before, when it was still empty.
    const painted = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName("first-contentful-paint").length > 0) setShown(true);
    });
    painted.observe({ type: "paint", buffered: true });
    return () => {
      clearTimeout(timer);
      painted.disconnect();
    };
  }, []);
  return isShown;
}
