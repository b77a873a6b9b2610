import { expect, test } from "vitest";
import { packClaims, unpackClaims } from "../../src/store/pack-claims";
import { articleId, keptArticle } from "./kept";

test("packed claims come back as they were", () => {
  const { found } = keptArticle(5, { claims: 24 });
  expect(unpackClaims(articleId(5), packClaims(articleId(5), found))).toEqual(found);
});

test("a claim whose id is not of its article keeps it", () => {
  const [one] = keptArticle(5).found;
  const foreign = one ? [{ ...one, id: "ffffffff-1111-4111-8111-222222222222" }] : [];
  expect(unpackClaims(articleId(5), packClaims(articleId(5), foreign))).toEqual(foreign);
});

test("packing takes less than a third of what the objects take as text", () => {
  const { found } = keptArticle(5, { claims: 24 });
  expect(packClaims(articleId(5), found).length).toBeLessThan(JSON.stringify(found).length / 3);
});

test("what was not packed here is not unpacked", () => {
  for (const packed of ["", "null", "{}", "[1]"]) expect(() => unpackClaims(articleId(1), packed)).toThrow();
});
