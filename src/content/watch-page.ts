import { Budget } from "./budget";
import { watchFrames } from "./frame-text";
import { HOST_TAG } from "./registry";

/** What watching a page leads to. */
export interface PageHooks {
  /** Whether a node can matter to the text that was read. */
  concerns(node: Node): boolean;
  /** Words changed there, or anywhere: marks on wrong words go at once. */
  recheck(node?: Node): void;
  /** The page came to rest, or will not: true where that changed what is read. */
  settled(): boolean;
}

/** How the watching goes on. */
export interface PageWatch {
  /** Whether the page changed since it was last looked at. */
  readonly dirty: boolean;
  /** Has the page looked at soon, as after a change. */
  touch(): void;
  /** Watches open shadow roots and the documents of frames too; mutation observers do not look into them. */
  include(root: ShadowRoot | Document): void;
  /** Watches in an element of the page also what hides and shows parts of it: "show more" often changes no words. */
  watchSight(body: Element): void;
}

// Marks have to follow within 500 ms of a change settling; the rest is for reading, asking and painting.
const QUIET = 150;
// A page that never rests is looked at so often, and less often while that finds nothing new, in ms.
const LONGEST = { least: 900, most: 8000 };
// Shares of one core: of what the observer may cost, and of what looking again may cost. Together below 1 %.
const SHARE = { observing: 0.003, looking: 0.005 };
// What a browser itself spends on recording one mutation, in ms (seen: 1 to 2 µs).
const PER_RECORD = 0.002;
// While a flooding page is not observed, its marks are compared with their words so often, in ms.
const RECHECK = 250;
// What one look is taken to cost at most, in ms: on a busy machine the clock counts the others' work as well.
const COSTLIEST = 15;
// More records than that in one go are not worth looking at one by one.
const MANY = 500;

const WORDS: MutationObserverInit = { subtree: true, childList: true, characterData: true };
const SIGHT: MutationObserverInit = {
  ...WORDS,
  attributes: true,
  attributeOldValue: true,
  attributeFilter: ["hidden", "style", "class"],
};

const SILENT: ReadonlySet<string> = new Set([
  "script",
  "style",
  "link",
  "meta",
  "iframe",
  "img",
  "svg",
  "noscript",
  HOST_TAG,
]);

/** Watches a page's words until `signal` aborts, at a bounded cost however often the page changes. */
export function watchPage(document: Document, hooks: PageHooks, signal: AbortSignal): PageWatch {
  const observing = new Budget(SHARE.observing, 30);
  const looking = new Budget(SHARE.looking, 60);
  const shadows = new Set<ShadowRoot | Document>();
  let sight: Element | null = null;
  const observer = new MutationObserver(onRecords);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setInterval> | undefined;
  let since = 0;
  let longest = LONGEST.least;
  let dirty = false;

  function observe(): void {
    for (const root of [document, ...shadows]) observer.observe(root, WORDS);
    if (sight) observer.observe(sight, SIGHT);
  }

  function onRecords(records: readonly MutationRecord[]): void {
    const began = performance.now();
    if (records.length > MANY) {
      hooks.recheck();
      schedule();
    } else if (records.map(touches).some(Boolean)) schedule();
    observing.spend(Math.min(performance.now() - began, COSTLIEST) + records.length * PER_RECORD);
    if (observing.wait() > 0) rest();
  }

  function touches(record: MutationRecord): boolean {
    if (record.type === "characterData") hooks.recheck(record.target);
    else if (record.type === "attributes") {
      if (!changesSight(record)) return false;
    } else if (!hasWords(record.addedNodes) && !hasWords(record.removedNodes)) return false;
    return hooks.concerns(record.target);
  }

  // A flood: looking away costs nothing; wrong marks are still found within a quarter of a second.
  function rest(): void {
    observer.disconnect();
    schedule();
    clearInterval(resting);
    resting = setInterval(() => {
      hooks.recheck();
      if (observing.wait() > 0) return;
      clearInterval(resting);
      observe();
      schedule();
    }, RECHECK);
  }

  function schedule(): void {
    const now = performance.now();
    if (!dirty) since = now;
    dirty = true;
    clearTimeout(timer);
    const patience = Math.max(0, since + longest - now);
    timer = setTimeout(look, Math.max(Math.min(QUIET, patience), looking.wait()));
  }

  function look(): void {
    // Nobody sees the marks: one look once the page is seen again.
    if (document.visibilityState === "hidden") return;
    dirty = false;
    const began = performance.now();
    const constant = began - since >= longest;
    const news = hooks.settled();
    longest = constant && !news ? Math.min(longest * 2, LONGEST.most) : LONGEST.least;
    looking.spend(Math.min(performance.now() - began, COSTLIEST));
  }

  observe();
  document.addEventListener("visibilitychange", () => dirty && schedule(), { signal });
  const unwatchFrames = watchFrames(document, schedule);
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      unwatchFrames();
      clearTimeout(timer);
      clearInterval(resting);
    },
    { once: true },
  );
  return {
    get dirty() {
      // Records not delivered yet count: what is read between a change and its report is already new.
      return dirty;
    },
    touch: schedule,
    include(root) {
      if (shadows.has(root) || signal.aborted) return;
      shadows.add(root);
      observer.observe(root, WORDS);
    },
    watchSight(body) {
      if (sight === body || signal.aborted) return;
      const before = sight;
      sight = body;
      // An observer can only let go of everything at once.
      if (before) observer.disconnect();
      if (before) observe();
      else observer.observe(body, SIGHT);
    },
  };
}

// Takes the change from "display: none" to "", and from "rest is-hidden" to "rest"; leaves a change of colour.
function changesSight({ target, attributeName, oldValue }: MutationRecord): boolean {
  const now = (target as Element).getAttribute(attributeName ?? "");
  if (attributeName === "hidden") return (now === null) !== (oldValue === null);
  return hides(now) !== hides(oldValue);
}

function hides(value: string | null): boolean {
  return value !== null && (value.includes("none") || value.includes("hid"));
}

function hasWords(nodes: NodeList): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    if (node.nodeType === 3) {
      if (/\S/.test((node as Text).data)) return true;
    } else if (node.nodeType === 1 && !SILENT.has((node as Element).localName)) return true;
  }
  return false;
}
