import { describe, expect, it } from "vitest";
import type { GoldArticle } from "../../../src/engine/training/corpora";
import { foldOf } from "../../../src/engine/training/folds";

const article = (id: string, text = `The text of ${id}.`): GoldArticle => ({ id, text, claims: [] });
const news = ["a", "b", "c", "d", "e", "f"].map((id) => article(id));
const own = ["x", "y"].map((id) => article(id));
const polnear = ["p", "q", "r", "s", "t"].map((id) => article(id));
const ids = (articles: readonly GoldArticle[]) => articles.map(({ id }) => id).join("");

describe("folds", () => {
  it("teach nothing that they hold back, not even a text that the other corpus has too", () => {
    const twice = [article("p again", "The text of a."), ...polnear.slice(1)];
    const { taught, held } = foldOf({ news, polnear: twice, own, tokens: [] }, 1, 5);
    expect(ids(held.news)).toBe("b");
    const again = foldOf({ news, polnear: twice, own, tokens: [] }, 0, 5);
    expect(ids(again.held.news)).toBe("af");
    expect(ids(again.taught.polnear)).toBe("qrst");
    expect(ids(taught.news)).toBe("acdef");
    expect(ids(taught.own)).toBe("xy");
    const annotatedTwice = [article("b again", "The text of b."), ...own];
    expect(ids(foldOf({ news, polnear, own: annotatedTwice, tokens: [] }, 1, 5).taught.own)).toBe("xy");
  });

  it("hold every text back once", () => {
    const folds = [0, 1, 2, 3, 4].map((number) => foldOf({ news, polnear, own, tokens: [] }, number, 5));
    expect(folds.flatMap(({ held }) => held.news.map(({ id }) => id)).sort()).toEqual([..."abcdef"]);
    expect(folds.flatMap(({ held }) => held.polnear.map(({ id }) => id)).sort()).toEqual([..."pqrst"]);
  });
});
