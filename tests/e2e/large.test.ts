import { afterAll, describe, expect, test } from "vitest";
import { askerFor } from "../../src/cli/visited";
import { waitForMarks } from "./marks";
import { articlePage, BRIDGE } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";

const SITE = "http://www.harbour-courier.example";

function repeated(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${BRIDGE[index % BRIDGE.length]} This is paragraph ${index}.`,
  );
}

describe("a large page", () => {
  let session: Session;
  prepare(async () => {
    session = await startSession();
  });
  afterAll(() => session?.close());

  test("of 50,000 nodes is read to its last claim", async () => {
    const spans = repeated(300).map((paragraph) => paragraph.replaceAll(" ", " <b></b>"));
    const html = articlePage(spans).replace("<body>", `<body>${"<div><i></i><i></i></div>".repeat(10_000)}`);
    session.web.serve(`${SITE}/news/nodes`, html);
    const page = await session.open(`${SITE}/news/nodes`);
    const nodes = await page.evaluate(() => {
      const walker = document.createTreeWalker(document);
      let count = 1;
      while (walker.nextNode()) count += 1;
      return count;
    });
    expect(nodes).toBeGreaterThan(50_000);
    await waitForMarks(page);
    const marked = await page.evaluate(() =>
      [...CSS.highlights]
        .flatMap(([name, parts]) => (name.startsWith("who-says-") ? [...parts] : []))
        .map(({ startContainer }) => startContainer.parentElement?.closest("p")?.textContent ?? ""),
    );
    // The last paragraph but one is the last that leans on anybody.
    expect(marked.some((paragraph) => paragraph.includes("This is paragraph 298."))).toBe(true);
  });

  test("of five megabytes of text is read or declined with a sentence, and the browser goes on", async () => {
    const paragraphs = repeated(5_200_000 / 200);
    session.web.serve(`${SITE}/news/long`, articlePage(paragraphs));
    const page = await session.open(`${SITE}/news/long`);
    const asker = await askerFor(session, page);
    const visited = await asker.visited(60_000);
    expect(["article", "too-large"]).toContain(visited.state);
    const popup = await session.openView(`popup.html?tab=${asker.tabId}`);
    await popup.waitForSelector("[role=status], h1");
    // The next page is read as ever.
    session.web.serve(`${SITE}/news/bridge`, articlePage(BRIDGE));
    await waitForMarks(await session.open(`${SITE}/news/bridge`));
  }, 90_000);
});
