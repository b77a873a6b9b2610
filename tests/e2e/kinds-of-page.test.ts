import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { askerFor, type Visited } from "../../src/cli/visited";
import { readMarks, waitForMarks } from "./marks";
import { articlePage, BRIDGE, FRONT_PAGE, GERMAN, SIGN_IN } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";

const SITE = "http://www.harbour-courier.example";
/** A site that shows one text on its front page, which looks like no article. */
const NOTES = "http://notes.town-hall.example";

/** A loaded machine takes its time. */
const SOON = { timeout: 15_000 };

describe("a page", () => {
  let session: Session;
  prepare(async () => {
    session = await startSession();
    session.web.serve(`${SITE}/`, FRONT_PAGE);
    session.web.serve(`${SITE}/sign-in`, SIGN_IN);
    session.web.serve(`${SITE}/de/bruecke`, GERMAN);
    session.web.serve(`${SITE}/news/bridge`, articlePage(BRIDGE));
    session.web.serve(`${NOTES}/`, articlePage(BRIDGE));
  });
  afterAll(() => session?.close());

  /** What the extension makes of a page, and what its popup says of it. */
  async function visit(address: string): Promise<{ page: Page; visited: Visited; popup: string }> {
    const page = await session.open(address);
    const asker = await askerFor(session, page);
    const visited = await asker.visited();
    const view = await session.openView(`popup.html?tab=${asker.tabId}`);
    await view.waitForFunction(() => document.querySelector("[role=status], h1") !== null);
    const popup = await view.evaluate(() => document.querySelector("main")?.innerText ?? "");
    return { page, visited, popup };
  }

  test("that is a front page is left alone, and the popup says so", async () => {
    const { page, visited, popup } = await visit(`${SITE}/`);
    expect(visited.state).toBe("not-article");
    expect(popup).toMatch(/article/i);
    expect(Object.values(await readMarks(page)).flat()).toEqual([]);
    expect(await page.$("who-says-card")).toBeNull();
  });

  test("that is a form is left alone", async () => {
    expect((await visit(`${SITE}/sign-in`)).visited.state).toBe("not-article");
  });

  test("in a language that is not read is told by the name of its language", async () => {
    const { page, visited, popup } = await visit(`${SITE}/de/bruecke`);
    expect(visited.state).toBe("language");
    expect(popup).toContain("German");
    expect(Object.values(await readMarks(page)).flat()).toEqual([]);
  });

  test("that is an article is marked without being changed", async () => {
    const { page, visited, popup } = await visit(`${SITE}/news/bridge`);
    expect(visited.state).toBe("article");
    await waitForMarks(page);
    expect(popup).toContain("Council to close the old bridge for a year");
  });

  test("of a site that is always read is marked, whatever it looks like, as soon as the reader says so", async () => {
    const { page, visited } = await visit(`${NOTES}/`);
    expect(visited.state).toBe("not-article");
    const options = await session.openView("options.html");
    // Tried once more, it may find what the first try left.
    await options.evaluate(storedAlways, []);
    const inAlways = ".site-list:last-of-type";
    const host = "town-hall.example";
    await options.waitForSelector(`${inAlways} input`);
    await options.type(`${inAlways} input`, host);
    await options.click(`${inAlways} button[type=submit]`);
    // The list is drawn before the rule is stored, and pages hear of it only then.
    await expect.poll(() => options.evaluate(storedAlways), SOON).toEqual([host]);
    await waitForMarks(page);
    const later = await session.open(`${NOTES}/`);
    await waitForMarks(later);
    await options.bringToFront();
    await options.click(`${inAlways} li button`);
    await expect.poll(() => options.evaluate(storedAlways), SOON).toEqual([]);
    await later.waitForFunction(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith("who-says-")),
      { polling: 50 },
    );
    const after = await visit(`${NOTES}/`);
    expect(after.visited.state).toBe("not-article");
  });

  test("of the browser itself gets its own sentence", async () => {
    const popup = await session.openView("popup.html?tab=999999");
    await popup.waitForSelector("[role=status]");
    expect(await popup.$eval("[data-state]", (part) => part.getAttribute("data-state"))).toBe("unreadable");
  });
});

// The function below runs in a page of the extension.

async function storedAlways(before?: readonly string[]): Promise<unknown> {
  interface Local {
    readonly storage: {
      readonly local: {
        get(name: string): Promise<Record<string, unknown>>;
        set(what: Record<string, unknown>): Promise<void>;
      };
    };
  }
  const scope = globalThis as unknown as { readonly browser?: Local; readonly chrome: Local };
  const { local } = (scope.browser ?? scope.chrome).storage;
  const name = "setting.always";
  if (before) await local.set({ [name]: before });
  return (await local.get(name))[name];
}
