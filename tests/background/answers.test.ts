import { beforeEach, expect, test } from "vitest";
import type { ArticleView, Kept, NewClaim } from "../../src/platform/protocol";
import { ADDRESS, ARTICLE, type Session, startBackground } from "./session";

let session: Session;
beforeEach(async () => {
  session = await startBackground();
});

const facts = { title: "Harbour council backs a night ferry", lang: "en", publisher: "Harbour Post" };
const setting = (name: string, value: unknown) =>
  session.browser.api.storage.local.set({ [`setting.${name}`]: value });

async function read(text = ARTICLE, address = ADDRESS): Promise<ArticleView> {
  const answer = await session.page("page.read", { facts, text }, session.browser.page(address));
  if (answer.status !== "read") throw new Error(answer.status);
  return answer.view;
}

const edit = (view: ArticleView, index: number, change: object, revision = 0) =>
  session.page("page.edit", { annotationId: view.placed[index]?.annotation.id ?? "", revision, change });

test("a second tab that has not seen the first one's change is told of it, and nothing is overwritten", async () => {
  const view = await read();
  await edit(view, 0, { note: "first" });
  const late = await edit(view, 0, { note: "second" });
  expect(late).toMatchObject({ status: "conflict", annotation: { revision: 1, work: { note: "first" } } });
});

test("a change asked twice is made once", async () => {
  const view = await read();
  const first = await edit(view, 0, { note: "same", tags: ["a"] });
  expect(await edit(view, 0, { note: "same", tags: ["a"] })).toEqual(first);
});

test("a part set to null or emptied is untouched again", async () => {
  const view = await read();
  await edit(view, 0, { note: "x", verdict: "disputed" });
  const answer = await edit(view, 0, { note: null, verdict: null }, 1);
  expect(answer).toMatchObject({ status: "saved", annotation: { work: {}, revision: 2 } });
});

test("changes that make no sense are refused whoever asks", async () => {
  const view = await read();
  const bad = [
    { verdict: "true" },
    { grade: 6 },
    { kind: "alien" },
    { evidence: [{ url: "javascript:alert(1)", title: "", quote: "" }] },
    { tags: [""] },
    { note: 5 },
    { owner: "me" },
  ];
  for (const change of bad)
    expect(await edit(view, 0, change)).toEqual({ status: "refused", why: "invalid" });
});

test("many changes are made in one transaction with an answer each", async () => {
  const view = await read();
  const edits = view.placed.map(({ annotation }) => ({
    annotationId: annotation.id,
    revision: 0,
    change: { tags: ["bulk"] },
  }));
  const answers = await session.view("view.edits", {
    edits: [...edits, { annotationId: "none", revision: 0, change: {} }],
  });
  expect(answers.map(({ status }) => status)).toEqual([...view.placed.map(() => "saved"), "gone"]);
  expect(await session.view("view.tags", {})).toEqual([{ tag: "bulk", claims: view.placed.length }]);
});

const own = (text: string, words: string): NewClaim => {
  const start = text.indexOf(words);
  const content = [{ start, end: start + words.length }];
  return {
    id: "0f0e0d0c-1111-4111-8111-000000000001",
    text,
    source: [],
    cue: [],
    content,
    kind: "document",
    name: "audit report",
  };
};

test("a claim of the reader's own is kept on its words, once however often it is asked", async () => {
  await read();
  const words = "The plan costs four million a year";
  const first = await session.page("page.add", own(ARTICLE, words));
  expect(first).toMatchObject({
    status: "saved",
    placed: { annotation: { origin: "reader", claim: { grade: 5 } } },
  });
  await session.page("page.add", own(ARTICLE, words));
  const text = `A new first line.\n\n${ARTICLE}`;
  const view = await read(text);
  const mine = view.placed.filter(({ annotation }) => annotation.origin === "reader");
  expect(mine).toHaveLength(1);
  expect(mine[0]?.placed?.content.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
});

test("a claim with spans outside the text or of no kind is refused", async () => {
  await read();
  const claim = own(ARTICLE, "The plan costs");
  const bad = [
    { ...claim, content: [{ start: 5, end: 99_999 }] },
    { ...claim, content: [] },
    { ...claim, id: "x" },
    { ...claim, kind: "alien" as never },
  ];
  for (const one of bad)
    expect(await session.page("page.add", one)).toEqual({ status: "refused", why: "invalid" });
});

test("work that lost its place is placed by hand and stays there", async () => {
  const view = await read();
  const index = view.placed.findIndex(({ annotation }) => annotation.claim.resolved === "Ortega");
  await edit(view, index, { note: "Keep." });
  const text = ARTICLE.replace(/Ortega said[^.]*\. /, "").replace(
    "a year.",
    "a year, and it will run at a loss.",
  );
  const lost = (await read(text)).placed.at(-1);
  expect(lost?.placed).toBeNull();
  const start = text.indexOf("it will run at a loss");
  const spans = { source: [], cue: [], content: [{ start, end: start + 21 }] };
  const { id = "", revision = 0 } = lost?.annotation ?? {};
  const answer = await session.page("page.place", { annotationId: id, revision, text, ...spans });
  expect(answer).toMatchObject({
    status: "saved",
    placed: { placed: spans, annotation: { work: { note: "Keep." } } },
  });
  const again = (await read(text)).placed.find(({ annotation }) => annotation.id === id);
  expect(again?.placed).toEqual(spans);
});

test("with nothing kept unless annotated, an article is kept from the first note on, with the note", async () => {
  await setting("keep", "annotated");
  const view = await read();
  expect(view.kept).toBe(false);
  expect((await session.view("view.storage", {})).articles).toBe(0);
  await session.restart();
  expect(await edit(view, 1, { note: "Now." })).toMatchObject({ status: "saved" });
  const again = await read();
  expect(again.kept).toBe(true);
  expect(again.placed[1]?.annotation.work).toEqual({ note: "Now." });
  expect((await session.view("view.storage", {})).articles).toBe(1);
});

test("untouched articles grow old and go, touched ones stay", async () => {
  const view = await read();
  await edit(view, 0, { note: "x" });
  await read(ARTICLE.replaceAll("ferry", "tram"), "https://other.example/tram");
  const { purge } = await import("../../src/background/purge");
  const later = new Date(Date.now() + 91 * 86_400_000).toISOString();
  expect(await purge(later)).toBe(1);
  await setting("days", null);
  expect(await purge(later)).toBe(0);
  const { rows } = await session.view("view.articles", {});
  expect(rows.map(({ article, touched }) => [article.id, touched])).toEqual([[view.article.id, 1]]);
});

test("claims are found by words, grade, source, tag and verdict over articles", async () => {
  const view = await read();
  await edit(view, 1, { tags: ["costs"], verdict: "disputed", note: "Ask the auditors" });
  await read(ARTICLE.replaceAll("ferry", "tram"), "https://other.example/tram");
  const contents = async (filter: object) =>
    (await session.view("view.claims", { filter })).rows.map(({ content }) => content.slice(0, 20));
  expect(await contents({ text: "money JULY" })).toEqual(["the tram would lose ", "the ferry would lose"]);
  expect(await contents({ text: "auditors" })).toEqual(["the ferry would lose"]);
  expect(await contents({ tags: ["costs"], verdicts: ["disputed"] })).toEqual(["the ferry would lose"]);
  expect(await contents({ source: "varga" })).toHaveLength(2);
  expect(await contents({ grades: ["second-hand"], sites: ["other.example"] })).toHaveLength(1);
  expect(await contents({ text: "no such words" })).toEqual([]);
});

test("a long list comes in parts that together are the whole", async () => {
  for (let number = 0; number < 7; number++)
    await read(ARTICLE, `https://paper.example/${number}?x=${number}`);
  const whole = (await session.view("view.claims", { filter: {}, limit: 1000 })).rows;
  const parts: unknown[] = [];
  let after: string | undefined;
  do {
    const part = await session.view("view.claims", { filter: {}, limit: 4, ...(after ? { after } : {}) });
    expect(part.rows.length).toBeLessThanOrEqual(4);
    parts.push(...part.rows);
    after = part.next ?? undefined;
  } while (after);
  expect(parts).toEqual(whole);
});

test("sources are counted over articles and outlets by grade", async () => {
  await read();
  await read(ARTICLE.replaceAll("ferry", "tram"), "https://other.example/tram");
  const { rows } = await session.view("view.sources", { text: "interfax" });
  expect(rows).toMatchObject([
    { name: "Interfax", kind: "media", claims: 2, articles: 2, grades: { "second-hand": 2 } },
  ]);
  const { outlets, months } = await session.view("view.tallies", {});
  expect(outlets).toMatchObject([
    { of: "Harbour Post", articles: 2, grades: { "on-record": 6, silence: 2 } },
  ]);
  expect(months).toHaveLength(1);
});

test("what is exported, deleted and imported again is what it was, note and all", async () => {
  const view = await read();
  await edit(view, 1, { note: "Kept?", evidence: [{ url: "https://a.example/", title: "A", quote: "" }] });
  const { rows } = await session.view("view.export", {});
  expect(await session.view("view.delete", { everything: true })).toEqual({ articles: 1 });
  expect((await session.view("view.articles", {})).rows).toEqual([]);
  expect(await session.view("view.import", { kept: rows })).toMatchObject({
    articles: 1,
    annotations: 5,
    skipped: [],
  });
  const again = await read();
  expect(again.article.id).toBe(view.article.id);
  expect(again.placed.map(({ annotation }) => annotation.id)).toEqual(
    view.placed.map(({ annotation }) => annotation.id),
  );
  expect(again.placed[1]?.annotation.work).toMatchObject({ note: "Kept?" });
});

test("an import over work of one's own overwrites nothing and says what differs", async () => {
  const view = await read();
  await edit(view, 1, { note: "theirs" });
  const { rows } = await session.view("view.export", {});
  await edit(view, 1, { note: "ours" }, 1);
  const imported = await session.view("view.import", { kept: rows });
  expect(imported.conflicts).toMatchObject([
    { ours: { work: { note: "ours" } }, theirs: { work: { note: "theirs" } } },
  ]);
  expect((await read()).placed[1]?.annotation.work.note).toBe("ours");
});

test("an import of anything else is skipped and leaves the rest whole", async () => {
  const view = await read();
  const [good] = (await session.view("view.export", {})).rows;
  const bad = { article: { ...view.article, address: "javascript:1" }, annotations: [] };
  const kept = [bad, null as unknown as Kept, {} as Kept, good as Kept];
  const imported = await session.view("view.import", { kept });
  expect(imported.articles).toBe(1);
  expect(imported.skipped.map(({ why }) => why)).toEqual(["invalid", "invalid", "invalid"]);
});

test("a site is deleted with all its articles and nothing else", async () => {
  await read();
  await read(ARTICLE.replaceAll("ferry", "tram"), "https://other.example/tram");
  expect(await session.view("view.delete", { site: "other.example" })).toEqual({ articles: 1 });
  expect((await session.view("view.articles", {})).rows).toHaveLength(1);
});

test("later parts run, and styles go, only into the frame that asks", async () => {
  const from = session.browser.page(ADDRESS, { tabId: 4, frameId: 0 });
  await session.page("page.run", { part: "card" }, from);
  await session.page("page.style", { css: "::highlight(who-says-unnamed) { color: red }", old: null }, from);
  expect(session.browser.done).toContainEqual([
    "executeScript",
    { target: { tabId: 4, frameIds: [0] }, files: ["card.js"], injectImmediately: true },
  ]);
  const fetching = { css: "@import 'https://evil.example/'", old: null };
  await expect(session.page("page.style", fetching, from)).rejects.toThrow("That is no style of marks.");
});

test("the badge shows how many claims stand in the article, without those dismissed", async () => {
  const view = await read();
  await edit(view, 0, { dismissed: true });
  const badges = session.browser.done.filter(([name]) => name === "setBadgeText").map(([, what]) => what);
  expect(badges).toEqual([
    { tabId: 1, text: "5" },
    { tabId: 1, text: "4" },
  ]);
});

test("where the store is closed for good, the page is read and marked all the same", async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException("no", "SecurityError");
    },
  } as unknown as IDBFactory;
  await session.restart();
  const view = await read();
  expect(view).toMatchObject({ kept: false, trouble: "closed" });
  expect(view.placed).toHaveLength(5);
  expect(await edit(view, 0, { note: "x" })).toEqual({ status: "refused", why: "closed" });
  expect(await session.view("view.storage", {})).toMatchObject({ trouble: "closed" });
});
