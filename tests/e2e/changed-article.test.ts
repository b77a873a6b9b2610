import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import type { Placed } from "../../src/model/annotation";
import { readCard, waitInCard } from "./card";
import { waitForMarks } from "./marks";
import { articlePage, BRIDGE } from "./pages";
import { prepare } from "./prepare";
import { selectWords } from "./select-words";
import { type Session, startSession } from "./session";

const ADDRESS = "http://www.harbour-courier.example/news/bridge.html";
const NOTE = "Asked her office: she said it on the bridge.";
const ALTERED = BRIDGE.map((paragraph) =>
  paragraph
    .replace(/“We have put this off for too long,” said Edda Marsh, who leads the council\. /, "")
    .replace("runs nine lines", "runs eleven lines"),
);

describe("an article that changes after the reader wrote about it", () => {
  let session: Session;
  let page: Page;
  let panel: Page;
  let asker: Asker;
  let quoted: Placed;
  let buses: Placed;
  prepare(async () => {
    session = await startSession();
    session.web.serve(ADDRESS, articlePage(BRIDGE));
    page = await session.open(ADDRESS);
    await waitForMarks(page);
    asker = await askerFor(session, page);
    [quoted, buses] = await Promise.all([claimWith("put this off"), claimWith("another way round")]);
    await write(quoted, NOTE);
    await write(buses, "Checked with the timetable.");
    session.web.serve(ADDRESS, articlePage(ALTERED));
    await page.reload();
    await waitForMarks(page);
  });
  afterAll(() => session?.close());

  async function placed(): Promise<readonly Placed[]> {
    const visited = await asker.visited();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    return visited.view.placed;
  }

  async function claimWith(words: string): Promise<Placed> {
    const holds = ({ quote }: { readonly quote: { readonly exact: string } }) => quote.exact.includes(words);
    const found = (await placed()).find(({ annotation }) => annotation.anchors.content.some(holds));
    if (!found) throw new Error(`No claim says “${words}”.`);
    return found;
  }

  async function write({ annotation }: Placed, note: string): Promise<void> {
    await page.bringToFront();
    await asker.show(annotation.id);
    await waitInCard(page, ({ text }) => text.length > 0);
    await page.keyboard.press("e");
    await page.keyboard.type(note);
    await waitInCard(page, ({ text }) => text.includes("Saved"));
    await page.keyboard.press("Escape");
  }

  test("shows in the card what changed around the claim, in words too", async () => {
    await page.bringToFront();
    await asker.show(buses.annotation.id);
    const { text } = await waitInCard(page, (card) => card.text.includes("Changed in the article"));
    // The browsers set the words that are heard and not seen on lines of their own, or not.
    expect(text).toMatch(/\(taken out:\s*nine\s*\)\s*\(new:\s*eleven\s*\)/);
    await page.keyboard.press("Escape");
  });

  test("lists what lost its words with the note, the words, the reason and what became of them", async () => {
    panel = await session.openView("panel.html");
    await page.bringToFront();
    await panel.waitForSelector(".lost-claim", { timeout: 20_000 });
    const lost = await panel.evaluate(() => {
      const part = document.querySelector(".lost-claim")?.closest("li") as HTMLElement;
      return { text: part.innerText, gone: part.querySelector("del")?.textContent ?? "" };
    });
    expect(lost.text).toContain(NOTE);
    expect(lost.text).toContain("put this off for too long");
    expect(lost.text).toContain("Its words were taken out; what stood around them is still there.");
    expect(lost.gone).toContain("said Edda Marsh, who leads the council.");
    expect(await panel.evaluate(() => document.body.innerText)).toContain("No longer in the article");
  });

  test("says what to do where nothing is selected", async () => {
    await page.bringToFront();
    await panel.$eval(".lost-claim button", (button) => (button as HTMLButtonElement).click());
    await panel.waitForFunction(
      () => document.querySelector(".lost-claim [role=status]")?.textContent !== "",
      { polling: 100 },
    );
    const said = await panel.$eval(".lost-claim [role=status]", (part) => part.textContent);
    expect(said).toBe("Select words in the article first, then press this again.");
  });

  test("places it by hand on the words the reader selects, for good", async () => {
    const words = "She spoke on the northern bank";
    await page.bringToFront();
    await selectWords(page, words);
    await panel.$eval(".lost-claim button", (button) => (button as HTMLButtonElement).click());
    await panel.waitForFunction(() => document.querySelector(".lost-claim") === null, { polling: 100 });
    await waitInCard(page, ({ text }) => text.length > 0);
    expect((await readCard(page)).text).not.toContain("Changed in the article");
    await page.keyboard.press("Escape");
    await page.reload();
    await waitForMarks(page);
    const again = (await placed()).find(({ annotation }) => annotation.id === quoted.annotation.id);
    expect(again?.annotation.work.note).toBe(NOTE);
    expect(again?.annotation.anchors.content.map(({ quote }) => quote.exact)).toEqual([words]);
    expect(again?.placed?.content).toHaveLength(1);
    expect(again?.alteration).toBeUndefined();
  });
});
