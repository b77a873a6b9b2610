import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Page } from "puppeteer-core";
import { writeCollection } from "../export/jsonld";
import type { Placed } from "../model/annotation";
import { claimsTable } from "./claims-table";
import type { Launched } from "./launch";
import { askerFor, type Visited } from "./visited";

/**
 * Tells what the extension made of a page that is open in front of nobody: its claims as a table, and in the folder
 * `out` a picture of the page with a card open (page.png) and an export (article.jsonld).
 */
export async function printClaims(
  launched: Launched,
  page: Page,
  out: string,
  tell: (line: string) => void,
): Promise<void> {
  const picture = join(out, "page.png");
  const collection = join(out, "article.jsonld");
  const here = (path: string) => relative(process.cwd(), path);
  mkdirSync(out, { recursive: true });
  const asker = await askerFor(launched, page);
  const visited = await asker.visited();
  if (!("view" in visited)) {
    await page.bringToFront();
    await page.screenshot({ path: picture });
    return tell(`${page.url()}\n${whyNot(visited)}\nA picture of it: ${here(picture)}`);
  }
  const { article, placed } = visited.view;
  tell(`${article.facts.title ?? page.url()}\n${article.facts.publisher ?? article.address}\n`);
  tell(claimsTable(placed));
  for (const signal of article.signals) tell(`· ${signal.text}`);
  const shown = throughHands(placed) ?? placed[0];
  await page.bringToFront();
  if (shown && (await asker.show(shown.annotation.id)))
    await page.waitForFunction(() => (CSS.highlights.get("who-says-active")?.size ?? 0) > 0, {
      timeout: 5000,
      polling: 100,
    });
  await page.screenshot({ path: picture });
  writeFileSync(
    collection,
    writeCollection({ article, annotations: placed.map(({ annotation }) => annotation) }),
  );
  tell(
    `\nNo display here, so look at ${here(picture)} (one card open) and ${here(collection)} (Web Annotations).`,
  );
}

/** The claim whose card shows most: one that came through several hands. */
function throughHands(placed: readonly Placed[]): Placed | undefined {
  return placed.find(({ annotation }) => annotation.claim.chain.length > 1);
}

function whyNot({ state, ...more }: Visited): string {
  if (state === "not-article")
    return "Who Says does not take this page for an article, so nothing on it is marked.";
  if (state === "language")
    return `Who Says reads English only so far; this page is in "${String(Object.values(more)[0])}".`;
  if (state === "too-large") return "This page is too large to be read.";
  if (state === "off") return "Who Says is turned off here.";
  if (state === "reading") return "Who Says is still reading this page.";
  return "Who Says does not run on this page.";
}
