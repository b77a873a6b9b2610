import { useEffect, useState } from "preact/hooks";

/** In ms, where no frame comes because the page is not shown. */
const AT_LATEST = 60;

/** False while the first frame is drawn, true once it is on the screen: for what would keep it from there. */
export function useAfterFrame(): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setShown, AT_LATEST, true);
    // The first of the two is called before that frame is painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setShown(true));
    });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, []);
  return isShown;
}
