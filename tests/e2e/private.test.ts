import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { noteIn, showClaim, waitInCard } from "./card";
import { waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { openPrivately } from "./private-window";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

describe("an article in a private window", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  prepare(async () => {
    session = await startSession();
    page = await openPrivately(session, DEMO);
    await waitForMarks(page);
    asker = await askerFor(session, page);
  });
  afterAll(() => session?.close());

  async function held(): Promise<unknown> {
    return asker.page.evaluate(async () => {
      interface Runtime {
        readonly runtime: { sendMessage(message: object): Promise<{ readonly value: object }> };
      }
      const scope = globalThis as unknown as { readonly browser?: Runtime; readonly chrome: Runtime };
      const { value } = await (scope.browser ?? scope.chrome).runtime.sendMessage({
        call: "view.storage",
        ask: {},
      });
      return value;
    });
  }

  test("is analysed, and nothing of it is stored", async () => {
    const visited = await asker.visited();
    expect("view" in visited && visited.view.placed.length).toBeGreaterThan(20);
    expect(await held()).toMatchObject({ articles: 0, claims: 0, touched: 0 });
  });

  test("takes no notes, and says so where one is written", async () => {
    await showClaim(asker, page);
    await page.keyboard.press("e");
    await page.keyboard.type("Not to be kept.");
    const { text } = await waitInCard(page, (card) => card.text.includes("Not saved"));
    expect(text).toContain("Not saved: nothing of a private window is kept.");
    expect(text).not.toContain("Try again");
    expect(await noteIn(page)).toBe("Not to be kept.");
    expect(await held()).toMatchObject({ articles: 0, claims: 0, touched: 0 });
  });
});
