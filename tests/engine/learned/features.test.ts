import { describe, expect, it } from "vitest";
import { CUE_FEATURES, cueFeatures } from "../../../src/engine/learned/cue-features";
import { markCues } from "../../../src/engine/learned/find";
import { SPAN_FEATURES, spanFeatures } from "../../../src/engine/learned/span-features";
import { TAGS } from "../../../src/engine/learned/tags";
import { type View, viewOf } from "../../../src/engine/learned/view";
import { windowOf } from "../../../src/engine/learned/window";
import { readDocument } from "../../../src/engine/text/read-document";

const TEXT = `Ferry may close, council says

The line “could close before winter”, the council said on Tuesday - after what it called a report: “We cannot go on.
Not with these boats,” Anna Holt told local radio. It declined to comment.`;

/** Tags that no tagger gave, so that a new one changes nothing here. */
function read(text: string): View {
  const document = readDocument(text);
  for (let token = 0; token < document.count; token++) document.tags[token] = (token * 7) % TAGS.length;
  return viewOf(document);
}

/** A number that any other feature, and any other order of them, would change. */
function sumOf(features: Int32Array, count: number): number {
  let sum = count;
  for (let at = 0; at < count; at++) sum = Math.imul(sum ^ (features[at] ?? 0), 0x01000193);
  return sum;
}

// The weights speak of hashes: whoever changes these has to train anew.
describe("the features the weights were learned for", () => {
  const view = read(TEXT);

  it("of cues", () => {
    const features = new Int32Array(view.count * CUE_FEATURES);
    let end = 0;
    for (let token = 0; token < view.count; token++) end = cueFeatures(view, token, features, end);
    expect(sumOf(features, end)).toBe(2027895523);
  });

  it("of what stands around a cue", () => {
    const cues = [4, 17, 24, 41, 51].map((from) => ({ from, to: from + 1 + (from % 3) }));
    const marks = markCues(view.count, cues);
    const sums = cues.map(({ from, to }) => {
      const [low, high] = windowOf(view, from, to);
      const features = new Int32Array((high - low) * SPAN_FEATURES);
      const offsets = new Int32Array(high - low + 1);
      spanFeatures(view, from, to, low, high, marks, features, offsets, new Uint8Array(features.length));
      return sumOf(features, offsets[high - low] ?? 0);
    });
    expect(sums).toEqual([-2054982475, 2031062649, -805016264, -625120413, -1264367682]);
  });
});
