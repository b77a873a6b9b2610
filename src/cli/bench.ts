#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { analyse } from "../engine/analyse";
import { findAttributions } from "../engine/learned/find";
import { tagDocument } from "../engine/learned/tagger";
import { readDocument } from "../engine/text/read-document";
import { shippedWeights } from "../engine/weights";
import { benchArticle, benchText, countWords } from "./bench-text";

const USAGE = `npm run bench -- [--corpus FILE] [--runs N] [--most WORDS]

Measures the engine in words a second of processor time beside compromise (the whole of it) and wink-nlp (tagging), all in one run, then
its cold start and how its cost grows up to a million words.
  --corpus FILE  measures on the texts of a JSON lines file (may be gzipped) instead of own articles
  --runs N       the best of N runs counts; the first ones only warm the code up (20)
  --most WORDS   the longest text of the growth table (1000000)
`;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function readTexts(file: string): string[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim().split("\n");
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Milliseconds of processor time since `from`: what else runs on the machine does not count. */
function spentSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Words a second of processor time over all texts, the best of `runs`. */
function speed(
  texts: readonly string[],
  words: number,
  runs: number,
  work: (text: string) => unknown,
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const from = process.cpuUsage();
    for (const text of texts) work(text);
    best = Math.min(best, spentSince(from));
  }
  return (words / best) * 1000;
}

function coldStart(): void {
  const from = performance.now();
  shippedWeights();
  const ready = performance.now();
  analyse(benchArticle(0));
  const first = performance.now();
  print(
    `cold start: weights ready in ${(ready - from).toFixed(1)} ms, first article after another ${(first - ready).toFixed(1)} ms`,
  );
}

function compareSpeeds(texts: readonly string[], runs: number): void {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const weights = shippedWeights();
  const wink = winkNLP(model, ["sbd", "pos"]);
  const few = texts.slice(0, Math.max(1, Math.ceil(texts.length / 8)));
  const fewWords = few.reduce((sum, text) => sum + countWords(text), 0);
  const tagged = texts.map((text) => {
    const document = readDocument(text);
    tagDocument(document, weights.tagger);
    return document;
  });
  let next = 0;
  const rows: [string, number][] = [
    ["engine, whole: text to graded claims", speed(texts, words, runs, (text) => analyse(text))],
    ["compromise, whole", speed(few, fewWords, runs, (text) => compromise(text).sentences().json())],
    [
      "engine: text to tagged tokens",
      speed(texts, words, runs, (text) => tagDocument(readDocument(text), weights.tagger)),
    ],
    [
      "wink-nlp: text to tagged tokens",
      speed(texts, words, runs, (text) => wink.readDoc(text).tokens().out(wink.its.pos)),
    ],
    ["  engine: tokens, sentences, quotations", speed(texts, words, runs, (text) => readDocument(text))],
    [
      "  engine: finding alone",
      speed(texts, words, runs, () =>
        findAttributions(tagged[next++ % tagged.length] ?? readDocument(""), weights),
      ),
    ],
  ];
  print(`\n${words} words in ${texts.length} texts, best of ${runs} runs`);
  for (const [name, value] of rows)
    print(`${name.padEnd(42)} ${Math.round(value).toLocaleString("en").padStart(12)} words/s`);
  const of = (index: number): number => rows[index]?.[1] ?? 0;
  print(`whole engine beside compromise: ${(of(0) / of(1)).toFixed(1)} times as fast (must be 3)`);
  print(`tagging beside wink-nlp: ${(of(2) / of(3)).toFixed(1)} times as fast (must be 1)`);
}

function growth(most: number): void {
  print("\nwords       milliseconds   words/s     heap MB");
  for (const words of [1_000, 10_000, 100_000, 1_000_000]) {
    if (words > most) break;
    const text = benchText(words);
    const from = process.cpuUsage();
    analyse(text);
    const spent = spentSince(from);
    const heap = process.memoryUsage().heapUsed / 1e6;
    const rate = Math.round((countWords(text) / spent) * 1000).toLocaleString("en");
    print(
      `${String(words).padEnd(11)} ${spent.toFixed(0).padStart(10)} ${rate.padStart(12)} ${heap.toFixed(0).padStart(9)}`,
    );
  }
}

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    runs: { type: "string", default: "20" },
    most: { type: "string", default: "1000000" },
    help: { type: "boolean" },
  },
});
if (values.help) process.stdout.write(USAGE);
else {
  coldStart();
  const texts = values.corpus
    ? readTexts(values.corpus)
    : Array.from({ length: 200 }, (_, turn) => benchArticle(turn));
  compareSpeeds(texts, Number(values.runs));
  growth(Number(values.most));
}
