import type { CDPSession, Page } from "puppeteer-core";
import { inject } from "vitest";
import { bidi } from "../../src/cli/bidi";
import type { Asker } from "../../src/cli/visited";

/** What can be asked of the card that is open, as a person sees it. */
export interface SeenCard {
  /** All words in it, as laid out. */
  readonly text: string;
  /** The source's name, the largest words in it. */
  readonly name: string;
  /** The links of the chain, outermost first. */
  readonly chain: readonly string[];
  /** How many pictures, frames and scripts are in it; a card has none. */
  readonly images: number;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

const HOST = "who-says-card";

/** Waits until the card is open and drawn. */
export async function waitForCard(page: Page): Promise<SeenCard> {
  await page.waitForFunction(
    (host) => document.querySelector(host)?.matches(":popover-open") ?? false,
    {},
    HOST,
  );
  await twoFrames(page);
  return readCard(page);
}

/** Has the card of a claim opened, counted in reading order, and gives the number of claims there are. */
export async function showClaim(asker: Asker, page: Page, index = 0): Promise<number> {
  const visited = await asker.visited();
  if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
  const { placed } = visited.view;
  if (!(await asker.show(placed[index]?.annotation.id ?? "")))
    throw new Error(`There is no claim ${index} to show.`);
  await page.bringToFront();
  await waitForCard(page);
  return placed.length;
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction((host) => !document.querySelector(host)?.matches(":popover-open"), {}, HOST);
}

/** The card as it is now; it has to be open. */
export function readCard(page: Page): Promise<SeenCard> {
  return inCard(page, seen);
}

/** What is written in the note of the card. */
export function noteIn(page: Page): Promise<string> {
  return inCard(page, (root) => root.querySelector("textarea")?.value ?? "");
}

/** Whether the note has more than a line, and all of them are seen without scrolling in it. */
export function isNoteWhole(page: Page): Promise<boolean> {
  return inCard(page, (root) => {
    const note = root.querySelector("textarea");
    return note !== null && note.clientHeight > 40 && note.scrollHeight <= note.clientHeight + 1;
  });
}

/** Presses the button of the card on which `words` stand, with the mouse. */
export async function pressInCard(page: Page, words: string): Promise<void> {
  const { x, y } = await buttonInCard(page, words);
  await page.mouse.click(x, y);
}

/** Presses it, or the field that says so, with a finger. */
export async function tapInCard(page: Page, words: string): Promise<void> {
  const { x, y } = await buttonInCard(page, words);
  await page.touchscreen.tap(x, y);
}

async function buttonInCard(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  const buttons = await inCard(page, (root) =>
    [...root.querySelectorAll<HTMLElement>("button, textarea")].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const words = button.getAttribute("placeholder") ?? button.textContent;
      return { words, x: left + width / 2, y: top + height / 2 };
    }),
  );
  const button = buttons.find((one) => one.words?.includes(words));
  if (!button) throw new Error(`The card has no button “${words}”.`);
  return button;
}

/** What has the keyboard in the card: the words on it or, of a field, its name; empty where nothing in it has. */
export function focusedInCard(page: Page): Promise<string> {
  return inCard(page, (root) => {
    const part = root.activeElement;
    return part?.getAttribute("aria-label") ?? part?.textContent ?? "";
  });
}

/** Waits until `holds` is true of the card, which is looked at every 50 ms for twenty seconds. */
export async function waitInCard(page: Page, holds: (card: SeenCard) => boolean): Promise<SeenCard> {
  for (let look = 0; look < 400; look += 1) {
    // A card that goes to another claim may be shut for a moment, between being seen open and being read.
    const card = await waitForCard(page).catch(() => null);
    if (card && holds(card)) return card;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The card never came to that; it says: ${(await readCard(page)).text}`);
}

async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

// The functions below run in the page; the closed shadow root is handed to them by the driver, which no page can do.

function seen(root: ShadowRoot): SeenCard {
  const card = root.querySelector("[role=dialog]") as HTMLElement;
  const { left, top, right, bottom } = card.getBoundingClientRect();
  return {
    text: card.innerText,
    name: root.querySelector("h2")?.innerText ?? "",
    chain: [...root.querySelectorAll<HTMLElement>(".chain li")].map((link) =>
      link.innerText.replace(/\s+/g, " ").trim(),
    ),
    images: root.querySelectorAll("img, iframe, script, object, embed, video, audio").length,
    box: { left, top, right, bottom },
  };
}

type InRoot<Answer> = (root: ShadowRoot) => Answer;

/** Runs a function in the page with the card's closed shadow root. */
function inCard<Answer>(page: Page, run: InRoot<Answer>): Promise<Answer> {
  return inject("family") === "chromium" ? inChromium(page, run) : inFirefox(page, run);
}

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

async function inChromium<Answer>(page: Page, run: InRoot<Answer>): Promise<Answer> {
  const client = await page.createCDPSession();
  try {
    const { root } = (await client.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: DomNode };
    const host = hostIn(root);
    const shadow = host && (await shadowOf(client, host));
    if (!shadow) throw new Error("There is no card on this page.");
    const { object } = await client.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await client.send("Runtime.callFunctionOn", {
      objectId: object.objectId as string,
      functionDeclaration: `function () { return (${run})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Answer;
  } finally {
    await client.detach();
  }
}

// Beside the body, or in a dialog of the page.
function hostIn(node: DomNode): DomNode | undefined {
  if (node.nodeName.toLowerCase() === HOST) return node;
  for (const child of node.children ?? []) {
    const host = hostIn(child);
    if (host) return host;
  }
  return undefined;
}

async function shadowOf(client: CDPSession, host: DomNode): Promise<DomNode | undefined> {
  if (host.shadowRoots) return host.shadowRoots[0];
  const { backendNodeId } = host;
  const { node } = (await client.send("DOM.describeNode", { backendNodeId, depth: 1, pierce: true })) as {
    node: DomNode;
  };
  return node.shadowRoots?.[0];
}

interface Shown {
  readonly shadowRoot?: { readonly sharedId: string };
}

async function inFirefox<Answer>(page: Page, run: InRoot<Answer>): Promise<Answer> {
  const send = bidi(page.browser());
  const target = { context: (page.mainFrame() as unknown as { readonly _id: string })._id };
  const host = await send("script.evaluate", {
    target,
    expression: `document.querySelector("${HOST}")`,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: "all" },
  });
  const sharedId = (host.result?.value as Shown | undefined)?.shadowRoot?.sharedId;
  if (!sharedId) throw new Error("There is no card on this page.");
  const called = await send("script.callFunction", {
    target,
    functionDeclaration: `(root) => JSON.stringify((${run})(root))`,
    arguments: [{ sharedId }],
    awaitPromise: false,
  });
  const answer = called.result?.value;
  if (typeof answer !== "string")
    throw new Error(called.exceptionDetails?.text ?? "The card did not answer.");
  return JSON.parse(answer) as Answer;
}
