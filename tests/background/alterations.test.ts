import { beforeEach, expect, test } from "vitest";
import type { Annotation, Placed } from "../../src/model/annotation";
import type { ArticleView } from "../../src/platform/protocol";
import { Connection } from "../../src/store/connection";
import { ADDRESS, ARTICLE, type Session, startBackground } from "./session";

let session: Session;
beforeEach(async () => {
  session = await startBackground();
});

const facts = { title: "Harbour council backs a night ferry", lang: "en" };
const ALTERED = ARTICLE.replace("two operators had offered", "three operators had offered");

async function read(text: string): Promise<ArticleView> {
  const answer = await session.page("page.read", { facts, text }, session.browser.page(ADDRESS));
  if (answer.status !== "read") throw new Error(answer.status);
  return answer.view;
}

function ortega(view: ArticleView): Placed {
  const found = view.placed.find(({ annotation }) => annotation.claim.resolved === "Ortega");
  if (!found) throw new Error("Ortega’s claim is gone.");
  return found;
}

async function write({ annotation: { id, revision } }: Placed, note: string): Promise<Annotation> {
  const answer = await session.view("view.edit", { annotationId: id, revision, change: { note } });
  if (answer.status !== "saved") throw new Error(answer.status);
  return answer.annotation;
}

function told({ alteration }: Placed): string {
  const runs = alteration?.runs.filter(({ is }) => is !== "same") ?? [];
  return runs.map(({ is, text }) => `${is} ${text.trim()}`).join(", ");
}

test("what changed around a claim the reader wrote about is told at every later reading, and in the library", async () => {
  const first = await read(ARTICLE);
  await write(ortega(first), "Asked him.");
  expect(told(ortega(await read(ARTICLE)))).toBe("");
  for (let time = 0; time < 2; time++) expect(told(ortega(await read(ALTERED)))).toBe("gone two, new three");
  const kept = await session.view("view.article", { articleId: first.article.id });
  expect(kept && told(ortega(kept))).toBe("gone two, new three");
});

test("nothing is told of claims nobody wrote about", async () => {
  await read(ARTICLE);
  const { placed, changed } = await read(ALTERED);
  expect(changed).toBe(true);
  expect(placed.some(({ alteration }) => alteration)).toBe(false);
});

test("who writes about it again has seen it as it is, but not who changes many at once", async () => {
  await write(ortega(await read(ARTICLE)), "Asked him.");
  const { id, revision } = ortega(await read(ALTERED)).annotation;
  await session.view("view.edits", { edits: [{ annotationId: id, revision, change: { tags: ["ferry"] } }] });
  expect(told(ortega(await read(ALTERED)))).toBe("gone two, new three");
  await write(ortega(await read(ALTERED)), "Asked him again.");
  expect(told(ortega(await read(ALTERED)))).toBe("");
  expect(told(ortega(await read(ARTICLE)))).toBe("gone three, new two");
});

test("why a claim has no place any more is told with what became of its passage", async () => {
  await write(ortega(await read(ARTICLE)), "Asked him.");
  const without = ortega(await read(ARTICLE.replace(/Ortega said[^.]*\. /, "")));
  expect(without).toMatchObject({ placed: null, alteration: { why: "taken-out" } });
  expect(told(without)).toBe("gone Ortega said the ferry would lose money in every month but July.");
  const gone = ortega(await read(ARTICLE.replace(/\n\nOrtega said[^\n]*/, "")));
  expect(gone).toMatchObject({ placed: null, alteration: { why: "paragraph-gone" } });
});

test("placed by hand it has a place, and its new surroundings are what the reader saw", async () => {
  await write(ortega(await read(ARTICLE)), "Asked him.");
  const text = ARTICLE.replace(/Ortega said[^.]*\. /, "Senator Ortega fears losses. ");
  const { annotation } = ortega(await read(text));
  const start = text.indexOf("losses");
  const place = { source: [], cue: [], content: [{ start, end: start + 6 }] };
  const { id: annotationId, revision } = annotation;
  const answer = await session.page("page.place", { annotationId, revision, text, ...place });
  expect(answer.status).toBe("saved");
  const after = ortega(await read(text));
  expect(after.placed?.content).toEqual(place.content);
  expect(after.alteration).toBeUndefined();
});

test("records written before it was kept are held against the text that was read before", async () => {
  const { annotation } = ortega(await read(ARTICLE));
  await write(ortega(await read(ARTICLE)), "Asked him.");
  const connection = new Connection();
  await connection.write(async (stores) => {
    const record = await stores.objectStore("annotations").get(annotation.id);
    if (!record) throw new Error("Nothing was written.");
    const { seen, ...old } = record;
    expect(seen?.text).toContain("two operators");
    await stores.objectStore("annotations").put(old);
  });
  await connection.close();
  expect(told(ortega(await read(ALTERED)))).toBe("gone two, new three");
});
