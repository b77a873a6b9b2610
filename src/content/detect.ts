import { Detector } from "./detector";
import { sweep } from "./registry";
import { world } from "./world";

const XHTML = "http://www.w3.org/1999/xhtml";

// The script before this one, of this or an older version, in this or another world.
world().stop?.();
sweep(document);

function begin(): void {
  if (document.documentElement?.namespaceURI !== XHTML) return;
  const detector = new Detector();
  world().stop = () => detector.stop();
  detector.begin();
}

// A page that is only rendered ahead is nobody's yet.
const { prerendering } = document as Document & { prerendering?: boolean };
if (prerendering) document.addEventListener("prerenderingchange", begin, { once: true });
else begin();
