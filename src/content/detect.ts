import { isArticle } from "../page/is-article";
import { isOrphaned } from "../platform/page-browser";
import { askForStored, runPart } from "../platform/run-part";
import { lookAgain, paragraphsOf } from "./look-again";
import { pageAddress, watchAddress } from "./watch-address";
import { world } from "./world";

// The only script that runs on every page, so all that it does there is look: each interface of the browser that it
// touches for the first time costs a page a tenth of a millisecond. What answers, reads and marks is visit.js.

// A background that does not answer is asked again so often, after so many ms.
const TRIES = 4;
const AGAIN_AFTER = 700;

const here = world();
here.stop?.();
here.isArticle = isArticle;
here.look = look;
here.stop = stop;

let address = pageAddress();
let seen = "";
let isAsked = false;
let isStopped = false;
let tries = TRIES;
let stopWatching: (() => void) | undefined;
const again = lookAgain(document, lookIfOther, () => {
  // No page moves without changing, so as long as changes are watched no address need be.
  stopWatching ??= watchAddress(again.soon);
});

function begin(): void {
  look();
  again.onChange();
}

function lookIfOther(): void {
  const paragraphs = paragraphsOf(document);
  const at = pageAddress();
  if (paragraphs === seen && at === address) return;
  seen = paragraphs;
  if (at !== address) again.onChange();
  address = at;
  look();
}

function look(): void {
  if (!isStopped && !isAsked && (here.always || isArticle(document, address).article)) void ask();
}

async function ask(): Promise<void> {
  isAsked = true;
  try {
    here.stored = askForStored();
    // Where it fails, it is asked again by whoever needs it.
    here.stored.catch(() => undefined);
    await runPart("visit");
  } catch {
    if (isOrphaned()) stop();
  }
  // A background that just starts, or was updated meanwhile, may not have answered.
  setTimeout(() => {
    isAsked = false;
    if (tries-- > 0) look();
  }, AGAIN_AFTER);
}

function stop(): void {
  isStopped = true;
  document.removeEventListener("prerenderingchange", begin);
  stopWatching?.();
  again.end();
}

// A page that is only rendered ahead is nobody's yet.
if ((document as Document & { prerendering?: boolean }).prerendering)
  document.addEventListener("prerenderingchange", begin, { once: true });
else begin();
