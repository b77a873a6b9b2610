import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { noteIn, readCard, waitForCard, waitInCard } from "./card";
import { waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

describe("one article in two tabs", () => {
  let session: Session;
  let first: { readonly page: Page; readonly asker: Asker };
  let second: typeof first;
  let id: string;
  prepare(async () => {
    session = await startSession();
    first = await opened(DEMO);
    second = await opened(`${DEMO}?utm_source=letter`);
    const visited = await first.asker.visited();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    id = visited.view.placed[0]?.annotation.id ?? "";
  });
  afterAll(() => session?.close());

  async function opened(address: string): Promise<typeof first> {
    const page = await session.open(address);
    await waitForMarks(page);
    return { page, asker: await askerFor(session, page) };
  }

  async function show({ page, asker }: typeof first): Promise<void> {
    await asker.show(id);
    await page.bringToFront();
    await waitForCard(page);
  }

  async function write(page: Page, words: string): Promise<void> {
    await page.keyboard.press("e");
    await page.keyboard.type(words);
    await waitInCard(page, ({ text }) => text.includes("Saved"));
  }

  test("what is written in one is at once in the card that is open in the other", async () => {
    await show(second);
    await show(first);
    await write(first.page, "From the first tab.");
    await second.page.bringToFront();
    for (let look = 0; look < 100 && (await noteIn(second.page)) === ""; look += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await noteIn(second.page)).toBe("From the first tab.");
  });

  test("and what is written there goes on from it, and is what both hold", async () => {
    await write(second.page, " And the second.");
    await first.page.bringToFront();
    await waitForCard(first.page);
    for (let look = 0; look < 100 && !(await noteIn(first.page)).includes("second"); look += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await noteIn(first.page)).toBe("From the first tab. And the second.");
    expect((await readCard(first.page)).text).not.toContain("Not saved");
  });
});
