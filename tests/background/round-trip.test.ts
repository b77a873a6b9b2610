import { beforeEach, expect, test } from "vitest";
import { readBackup, writeBackup } from "../../src/export/backup";
import { writeCollection } from "../../src/export/jsonld";
import { readCollection } from "../../src/export/read-jsonld";
import type { ArticleView, Kept } from "../../src/platform/protocol";
import { ADDRESS, ARTICLE, type Session, startBackground } from "./session";

let session: Session;
beforeEach(async () => {
  session = await startBackground();
});

const NOW = "2026-11-24T00:00:00Z";

async function read(text: string, address: string, url?: string): Promise<ArticleView> {
  const facts = { title: "Harbour council backs a night ferry", publisher: "Post", ...(url ? { url } : {}) };
  const answer = await session.page("page.read", { facts, text }, session.browser.page(address));
  if (answer.status !== "read") throw new Error(answer.status);
  return answer.view;
}

async function edit(view: ArticleView, name: string, change: object): Promise<void> {
  const one = view.placed.find(({ annotation }) => annotation.claim.resolved === name)?.annotation;
  const ask = { annotationId: one?.id ?? "", revision: one?.revision ?? 0, change };
  expect(await session.view("view.edit", ask)).toMatchObject({ status: "saved" });
}

/** A library with everything in it that an export could lose. */
async function fill(): Promise<void> {
  const path = ADDRESS.replace(/[?#].*/, "");
  const astral = `🛳 ${ARTICLE.replace("Okafor said", "🌊 Okafor said")}`;
  const view = await read(astral, `${path}?page=2`, path);
  await edit(view, "Lind", { note: "Line one\nline “two” 🛳", tags: ["a", "b"], verdict: "partly" });
  await edit(view, "Ortega", { grade: 2, kind: "unnamed", name: "An Ortega", dismissed: true });
  await edit(view, "Varga", { evidence: [{ url: "https://a.example/?q=1", title: "=A", quote: "“q”\n" }] });
  await edit(view, "Okafor", { note: "taken back" });
  await edit(await read(astral, path), "Okafor", { note: null });
  const words = "The plan costs four million a year";
  const start = astral.indexOf(words);
  const content = [{ start, end: start + words.length }];
  const own = { text: astral, source: [], cue: [], content, kind: "document" as const, name: "audit" };
  const id = "0f0e0d0c-1111-4111-8111-000000000001";
  await session.page("page.add", { id, ...own }, session.browser.page(path));
  // The text changes: Lind's words move, Ortega's are gone, and pairs of surrogates stand elsewhere.
  const moved = `A first line 🛟.\n\n${astral.replace(/Ortega said[^.]*\. /, "").replace("🌊 ", "")}`;
  expect((await read(moved, path)).placed.at(-1)?.placed).toBeNull();
  await read(ARTICLE.replaceAll("ferry", "tram"), "https://other.example/tram?id=7");
}

async function exported(): Promise<Kept[]> {
  const kept: Kept[] = [];
  let after: string | undefined;
  do {
    const page = await session.view("view.export", { limit: 1, ...(after ? { after } : {}) });
    kept.push(...page.rows);
    after = page.next ?? undefined;
  } while (after);
  return kept;
}

async function backup(): Promise<string> {
  let text = "";
  for await (const line of writeBackup(await exported(), NOW)) text += line;
  return text;
}

async function readBack(text: string): Promise<Kept[]> {
  const kept: Kept[] = [];
  async function* whole() {
    yield text;
  }
  for await (const one of readBackup(whole())) {
    if (!one.ok) throw new Error(JSON.stringify(one.fault));
    kept.push(one.value);
  }
  return kept;
}

const deleteAll = () => session.view("view.delete", { everything: true });

test("a backup of what was brought in from a backup is that backup, byte for byte", async () => {
  await fill();
  const before = await backup();
  for (const part of ["🛳", "=A", "An Ortega", "not-a-claim", "ferry-plan?page=2", "audit", '"astral":['])
    expect(before).toContain(part);
  await deleteAll();
  const imported = await session.view("view.import", { kept: await readBack(before) });
  expect(imported).toMatchObject({ articles: 2, skipped: [], conflicts: [] });
  expect(await backup()).toBe(before);
  await session.restart();
  expect(await backup()).toBe(before);
});

test("so is the file of one article, and a second import of it adds nothing", async () => {
  await fill();
  const files = (await exported()).map(writeCollection);
  await deleteAll();
  for (const again of [false, true]) {
    for (const file of files) {
      const kept = readCollection(file);
      if (!kept.ok) throw new Error(kept.fault.at);
      const { annotations, conflicts } = await session.view("view.import", { kept: [kept.value] });
      expect([annotations, conflicts]).toEqual([again ? 0 : kept.value.annotations.length, []]);
    }
    expect((await exported()).map(writeCollection)).toEqual(files);
  }
});

test("signals still point at their claims after an import, before and after the page is read again", async () => {
  await fill();
  const named = ({ article, placed }: ArticleView) =>
    article.signals.map(({ claims }) => claims.map((index) => placed[index]?.annotation.claim.resolved));
  const ids = (await exported()).map(({ article }) => article.id);
  const views = async () => Promise.all(ids.map((articleId) => session.view("view.article", { articleId })));
  const before = (await views()).map((view) => view && named(view));
  expect(before.flat(2).length).toBeGreaterThan(5);
  const text = await backup();
  await deleteAll();
  await session.view("view.import", { kept: await readBack(text) });
  expect((await views()).map((view) => view && named(view))).toEqual(before);
});

test("work of two libraries on one article that neither has open is joined where its words stand", async () => {
  await fill();
  const [theirs] = (await exported()).filter(({ article }) => article.address.includes("tram"));
  if (!theirs) throw new Error("no tram");
  await deleteAll();
  await session.view("view.import", { kept: [theirs] });
  const worked = theirs.annotations.map((one, index) =>
    index === 1 ? { ...one, work: { note: "x" } } : one,
  );
  const own = {
    ...worked[2],
    id: "0f0e0d0c-1111-4111-8111-0000000000ff",
    origin: "reader",
    work: { note: "y" },
  };
  const words = { quote: { exact: "elsewhere", prefix: "", suffix: "" }, position: { start: 1, end: 10 } };
  const added = { ...own, anchors: { source: [], cue: [], content: [words] } } as (typeof worked)[number];
  const joined = await session.view("view.import", {
    kept: [{ article: theirs.article, annotations: [...worked, added] }],
  });
  expect(joined).toMatchObject({ articles: 1, annotations: 2, conflicts: [] });
  const [after] = await exported();
  expect(after?.annotations.map(({ work }) => work.note)).toEqual([
    "y",
    ...worked.map(({ work }) => work.note),
  ]);
  const pointed = after?.article.signals.map(({ claims }) => claims);
  expect(pointed).toEqual(theirs.article.signals.map(({ claims }) => claims.map((index) => index + 1)));
});
