import { beforeEach, expect, test } from "vitest";
import type { ArticleOrder, SourceOrder } from "../../src/platform/protocol";
import { type Session, startBackground } from "./session";

let session: Session;
beforeEach(async () => {
  session = await startBackground();
  await read("b", "Bell 10", "2026-03-01", "Lind said the bell had been sold. Ortega said it had not.");
  await read("c", "bell 9", "2024-11-05T08:00:00Z", "Lind said the bell was cracked.");
  await read("a", "Anchor", "yesterday", "Interfax reported that the anchor was lost. Lind declined to say.");
});

async function read(site: string, title: string, published: string, text: string): Promise<void> {
  const facts = { title, published, lang: "en", publisher: `Paper ${site}` };
  const address = `https://${site}.example/story`;
  await session.page("page.read", { facts, text }, session.browser.page(address));
}

const TITLES: Readonly<Record<ArticleOrder, readonly string[]>> = {
  read: ["Anchor", "bell 9", "Bell 10"],
  newest: ["Anchor", "Bell 10", "bell 9"],
  oldest: ["bell 9", "Bell 10", "Anchor"],
  title: ["Anchor", "bell 9", "Bell 10"],
  outlet: ["Anchor", "Bell 10", "bell 9"],
  claims: ["Anchor", "Bell 10", "bell 9"],
  unnamed: ["Anchor", "bell 9", "Bell 10"],
};

test.each(Object.entries(TITLES))(
  "articles stand in the order of %s, claims with them",
  async (name, titles) => {
    const order = name as ArticleOrder;
    const { rows } = await session.view("view.articles", { order });
    expect(rows.map(({ article }) => article.facts.title)).toEqual(titles);
    const claims = await session.view("view.claims", { filter: {}, order });
    expect([...new Set(claims.rows.map(({ title }) => title))]).toEqual(titles);
  },
);

test("an order holds from part to part", async () => {
  const first = await session.view("view.claims", { filter: {}, order: "oldest", limit: 2 });
  const rest = await session.view("view.claims", {
    filter: {},
    order: "oldest",
    after: first.next ?? "",
  });
  expect([...first.rows, ...rest.rows].map(({ title }) => title)).toEqual([
    "bell 9",
    "Bell 10",
    "Bell 10",
    "Anchor",
    "Anchor",
  ]);
});

test.each<[SourceOrder, readonly string[]]>([
  ["claims", ["Lind", "Interfax", "Ortega"]],
  ["articles", ["Lind", "Interfax", "Ortega"]],
  ["name", ["Interfax", "Lind", "Ortega"]],
])("sources stand in the order of %s, part by part", async (order, names) => {
  const first = await session.view("view.sources", { order, limit: 2 });
  const rest = await session.view("view.sources", { order, limit: 2, after: first.next ?? "" });
  expect([...first.rows, ...rest.rows].map(({ name }) => name)).toEqual(names);
  expect(rest.next).toBeNull();
});

test("a source's dossier says who cites it and when", async () => {
  const dossier = await session.view("view.source", { key: "lind" });
  expect(dossier?.source).toMatchObject({ name: "Lind", claims: 3, articles: 3 });
  expect(dossier?.outlets.map(({ of }) => of).sort()).toEqual(["Paper a", "Paper b", "Paper c"]);
  expect(dossier?.months.slice(0, 2)).toMatchObject([
    { of: "2024-11", articles: 1, grades: { "on-record": 1 } },
    { of: "2026-03", articles: 1, grades: { "on-record": 1 } },
  ]);
  expect(await session.view("view.source", { key: "nobody" })).toBeNull();
});

test("sources of a large library come after parts that are empty and say how many articles were summed", async () => {
  const lines = await session.view("view.export", {});
  const [kept] = lines.rows;
  if (!kept) throw new Error("Nothing is kept.");
  for (let index = 0; index < 2050; index += 50)
    await session.view("view.import", {
      kept: Array.from({ length: 50 }, (_, at) => {
        const number = index + at;
        const id = `6f1f6dd2-5f0e-4c8e-9a55-${String(number).padStart(12, "0")}`;
        const address = `https://copy.example/${number}`;
        return { article: { ...kept.article, id, address }, annotations: [] };
      }),
    });
  const asked = () => session.view("view.sources", { limit: 2 });
  expect(await asked()).toEqual({ rows: [], next: "0", done: 2000, total: 2053 });
  // An article that comes meanwhile begins nothing anew, or a reader who reads on would never see the end.
  await read("d", "Another bell", "2026-05-01", "Adeyemi said the bell had come back. Lind said so too.");
  const ended = await asked();
  expect(ended.rows[0]?.name).toBe("Lind");
  const [one, two] = await Promise.all([asked(), asked()]);
  expect(one).toEqual({ rows: [], next: "0", done: 2000, total: 2054 });
  expect(two).toEqual(one);
  const whole = await asked();
  expect(whole.rows[0]).toMatchObject({ name: "Lind", claims: 4, articles: 4 });
  expect([whole.done, whole.total]).toEqual([2054, 2054]);
});
