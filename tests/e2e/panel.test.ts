import { afterAll, describe, expect, test } from "vitest";
import { askerFor } from "../../src/cli/visited";
import { waitForCard } from "./card";
import { waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

describe("the panel beside an article", () => {
  let session: Session;
  prepare(async () => {
    session = await startSession();
  });
  afterAll(() => session?.close());

  test("opens the claim whose card opens on the page", async () => {
    const page = await session.open(DEMO);
    await waitForMarks(page);
    const asker = await askerFor(session, page);
    const visited = await asker.visited();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    const panel = await session.openView("panel.html");
    // The panel is about the tab in front.
    await page.bringToFront();
    await panel.waitForSelector(".work-claim");
    expect(await panel.$$(".work-claim[data-open=true]")).toHaveLength(0);
    expect(await asker.show(visited.view.placed[2]?.annotation.id ?? "")).toBe(true);
    await waitForCard(page);
    await panel.waitForFunction(
      () =>
        document.querySelectorAll(".work-claim")[2]?.getAttribute("data-open") === "true" &&
        document.querySelectorAll(".work-claim[data-open=true]").length === 1,
      { polling: 100 },
    );
  });
});
