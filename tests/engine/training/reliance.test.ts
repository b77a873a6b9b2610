import { expect, it } from "vitest";
import { CUE_SHAPE } from "../../../src/engine/learned/shapes";
import type { Instance } from "../../../src/engine/training/fit-round";
import { randomFrom } from "../../../src/engine/training/random";
import { learnReliance } from "../../../src/engine/training/reliance";

const OPTIONS = { bits: 8, passes: 6, rate: 0.3, dropout: 0, minimum: 1, rows: 256, seeds: [1] };
/** Features by what they ask: which verb it is, where the text is from. */
const VERB = 0;
const PLACE = 1;
const TEXTS = 80;

it("relies on what holds in other texts, and less on what only told apart the texts learned from", () => {
  // In a text of three everything is a cue. Two texts come from each place, but one says nothing about the other.
  const random = randomFrom(5);
  const odd = Array.from({ length: TEXTS }, () => random() < 1 / 3);
  const instances = Array.from({ length: TEXTS * 4 }, (_, index): Instance => {
    const verb = index % 2;
    const text = index >> 2;
    return {
      features: Int32Array.of(verb, 100 + (text >> 1)),
      kinds: Uint8Array.of(VERB, PLACE),
      offsets: Int32Array.of(0, 2),
      labels: Uint8Array.of(odd[text] ? 1 : verb),
      unseen: null,
      domain: 0,
      weight: 1,
      text,
    };
  });
  const places = Int32Array.from({ length: 256 }, (_, row) => row);
  const [news, polnear] = learnReliance(instances, CUE_SHAPE, OPTIONS, places);
  const begin = (feature: number) => news[feature * CUE_SHAPE.columns] ?? 0;
  expect(begin(0)).toBe(begin(1));
  expect(begin(0)).toBeGreaterThan(0.3);
  expect(begin(100)).toBeLessThan(begin(0) - 0.3);
  // Nothing was seen of the other definition.
  expect([...new Set(polnear)]).toEqual([1]);
});
