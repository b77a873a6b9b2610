import { describe, expect, it } from "vitest";
import { ByteReader } from "../../../src/engine/learned/bytes";
import { EVIDENCE } from "../../../src/engine/learned/confidence";
import { findAttributions } from "../../../src/engine/learned/find";
import { tagDocument, unpackTagger } from "../../../src/engine/learned/tagger";
import { TAGS } from "../../../src/engine/learned/tags";
import { joinWeights, packFloats, readWeights, splitWeights } from "../../../src/engine/learned/weights-file";
import { readDocument } from "../../../src/engine/text/read-document";
import { fitCalibration } from "../../../src/engine/training/calibrate";
import type { GoldArticle } from "../../../src/engine/training/corpora";
import { lessonsOf, TRAIN_OPTIONS, trainCues, trainSpans } from "../../../src/engine/training/train-engine";
import { alignTags, trainTagger } from "../../../src/engine/training/train-tagger";

const NAMES = ["Holt", "Maas", "Reyes", "Okafor", "Lind", "Brandt"];
const THINGS = ["the ferry", "the bridge", "the market", "the harbour", "the tunnel"];

/** A little world in which people say things and things merely happen. */
const articles: GoldArticle[] = NAMES.map((name, number) => {
  const claims: GoldArticle["claims"][number][] = [];
  let text = "";
  for (const thing of THINGS) {
    text += `${thing.replace("the", "The")} opened in May. `;
    const source = text.length;
    text += `${name} said `;
    const content = text.length;
    text += `${thing} was closed. `;
    claims.push({
      source: [[source, source + name.length]],
      cue: [[source + name.length + 1, content - 1]],
      content: [[content, text.length - 2]],
    });
  }
  return { id: `article ${number}`, text, claims };
});
const TAG_OF: Record<string, string> = {
  The: "DT",
  the: "DT",
  opened: "VBD",
  said: "VBD",
  was: "VBD",
  in: "IN",
  closed: "JJ",
  May: "NNP",
  ".": ".",
};
const tokens = articles.map(({ id, text }) => {
  const document = readDocument(text);
  const token = (index: number) => {
    const word = document.words[index] ?? "";
    const tag = TAG_OF[word] ?? (NAMES.includes(word) ? "NNP" : "NN");
    return [document.starts[index] ?? 0, document.ends[index] ?? 0, word, tag] as [
      number,
      number,
      string,
      string,
    ];
  };
  return { id, sents: [Array.from({ length: document.count }, (_, index) => token(index))] };
});

function train() {
  const tagger = trainTagger(alignTags(articles, tokens), 3, 0.01, 10);
  const small = { bits: 12, passes: 4, rate: 0.2, dropout: 0.1, minimum: 2, rows: 2000, seeds: [3, 4] };
  const options = { ...TRAIN_OPTIONS, newsWeight: 2, cues: small, spans: small };
  const lessons = lessonsOf(
    { news: articles, polnear: articles.slice(0, 2), own: [], tokens: [] },
    tagger,
    2,
  );
  const [cues] = trainCues(lessons, options);
  const [spans] = trainSpans(lessons, options);
  return joinWeights({ tagger, cues, spans, calibration: packFloats([]) });
}

describe("training", () => {
  const bytes = train();

  it("gives the same bytes for the same texts", () => {
    expect(Buffer.compare(train(), bytes)).toBe(0);
  });

  it("learns who speaks, and to be silent where nobody does", () => {
    const weights = readWeights(bytes);
    const find = (text: string) => {
      const document = readDocument(text);
      tagDocument(document, weights.tagger);
      return findAttributions(document, weights).map(({ source, cue, content }) =>
        [source, cue, content].map((spans) =>
          spans.map(({ start, end }) => text.slice(start, end)).join(" … "),
        ),
      );
    };
    expect(find("The tunnel opened in May.")).toEqual([]);
    expect(find("The bridge opened in May. Okafor said the market was closed.")).toEqual([
      ["Okafor", "said", "the market was closed"],
    ]);
  });

  it("tags as it was taught", () => {
    const tagger = unpackTagger(new ByteReader(splitWeights(bytes).tagger));
    const document = readDocument("Lind said the ferry was closed.");
    tagDocument(document, tagger);
    expect([...document.tags].map((tag) => TAGS[tag])).toEqual(["NNP", "VBD", "DT", "NN", "VBD", "JJ", "."]);
  });

  it("refuses bytes that are no weights", () => {
    expect(() => readWeights(Uint8Array.of(1, 2, 3))).toThrow("no engine weights");
  });
});

describe("calibration", () => {
  it("gives evidence that says nothing no weight, and evidence that decides its sign", () => {
    const trials = Array.from({ length: 400 }, (_, index) => {
      const right = index % 2 === 0;
      const evidence = new Array<number>(EVIDENCE).fill(0);
      evidence[0] = 1;
      evidence[1] = index % 8 < 6 === right ? 1 : -1;
      evidence[2] = index % 4 < 2 ? 1 : -1;
      return { evidence, right };
    });
    const weights = fitCalibration(trials);
    expect(weights[1]).toBeGreaterThan(0.3);
    expect(Math.abs(weights[2] ?? 9)).toBeLessThan(0.2);
  });
});
