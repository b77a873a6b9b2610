import { addressPoints } from "../page/address-evidence";
import { mayBeArticle } from "../page/may-be-article";
import { isOrphaned } from "../platform/page-browser";
import { askForStored, type Part, runPart } from "../platform/run-part";
import { CHANGES, type LookAgain, lookAgain } from "./look-again";
import { pageAddress, watchAddress } from "./watch-address";
import { world } from "./world";

// The only script that runs on every page, so all that it does there is look, and only until it sees that a page is no
// article: each interface of the browser that it touches for the first time costs a page a tenth of a millisecond, each
// function that it calls a thirtieth. What looks closer is verdict.js; what answers, reads and marks is visit.js.

// A background that does not answer is asked again so often, after so many ms.
const TRIES = 4;
const AGAIN_AFTER = 700;

const here = world();
here.stop?.();
here.addressPoints = addressPoints;
here.look = look;
here.stop = stop;

let address = "";
let asked: Part | undefined;
let isStopped = false;
let tries = TRIES;
let again: LookAgain | undefined;
let stopWatching: (() => void) | undefined;
// What looks again is only made where a page changes.
const first = new MutationObserver(watch);

function begin(): void {
  look();
  first.observe(document, CHANGES);
}

function watch(): void {
  first.disconnect();
  again = lookAgain(document, lookAtChange, () => {
    // No page moves without changing, so as long as changes are watched no address need be.
    stopWatching ??= watchAddress(() => again?.soon());
  });
  again.soon();
}

function lookAtChange(): void {
  const at = pageAddress();
  if (at !== address) again?.onChange();
  address = at;
  look();
}

function look(): void {
  const part = isStopped ? null : wanted();
  if (part && part !== asked) void ask(part);
}

/** The part that the page calls for, null for none. */
function wanted(): Part | null {
  if (here.always || here.isArticle?.(document, document.URL).article) return "visit";
  const likeness = here.isArticle ? "none" : mayBeArticle(document, document.URL);
  if (likeness === "none") return null;
  return likeness === "likely" ? "visit" : "verdict";
}

async function ask(part: Part): Promise<void> {
  asked = part;
  try {
    if (part === "visit") {
      here.stored = askForStored();
      // Where it fails, it is asked again by whoever needs it.
      here.stored.catch(() => undefined);
    }
    await runPart(part);
  } catch {
    if (isOrphaned()) stop();
  }
  setTimeout(() => {
    if (asked !== part) return;
    asked = undefined;
    // A background that just starts, or was updated meanwhile, may not have answered.
    if (tries-- > 0 && (part === "visit" || !here.isArticle)) look();
  }, AGAIN_AFTER);
}

function stop(): void {
  isStopped = true;
  document.removeEventListener("prerenderingchange", begin);
  first.disconnect();
  stopWatching?.();
  again?.end();
}

// A page that is only rendered ahead is nobody's yet. On all others the first look is written out here, because a
// function that is called once is compiled for that once.
if ((document as Document & { prerendering?: boolean }).prerendering)
  document.addEventListener("prerenderingchange", begin, { once: true });
else {
  if (here.always || mayBeArticle(document, document.URL) !== "none") look();
  first.observe(document, CHANGES);
}
