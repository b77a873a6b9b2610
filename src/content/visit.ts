import { isOrphaned } from "../platform/page-browser";
import { leaveState } from "../platform/visit-state";
import { Gate } from "./gate";
import { sweep } from "./registry";
import { world } from "./world";

const XHTML = "http://www.w3.org/1999/xhtml";

const here = world();
const isRunning = here.isVisited?.() && !isOrphaned();
// Without the parts before this one, the page that asked for it was left meanwhile, and this one may be half there.
if (here.isArticle && !isRunning && document.documentElement?.namespaceURI === XHTML) {
  // The script before this one, of this or an older version, in this or another world.
  here.stop?.();
  sweep(document);
  const gate = new Gate();
  here.stop = () => gate.stop();
  here.isVisited = () => !gate.signal.aborted;
  // At once, because a view that has this script run looks as soon as it did.
  gate.signal.addEventListener(
    "abort",
    leaveState(() => gate.tell()),
    { once: true },
  );
  // Reading is a task of its own, so that the page may answer its reader between the two.
  setTimeout(() => gate.signal.aborted || gate.begin());
}
