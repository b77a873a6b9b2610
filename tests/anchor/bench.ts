// Prints the re-anchoring table and the time it takes: npm run bench:anchor -- [--corpus PATH] [--show ROW] [--only ROW] [--seed N]
// Without a corpus (JSON lines with a "text", gzipped or not) it uses texts made for the tests.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { locate } from "../../src/anchor/locate";
import { casesOf, ROWS, score } from "./measure";
import { caseOf, passage, wordsChanged } from "./mutations";
import { Random } from "./random";
import { newsText } from "./texts";

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string", multiple: true },
    show: { type: "string" },
    only: { type: "string" },
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "3000" },
  },
});
const seed = Number(options.seed);
const print = (line: string) => void process.stdout.write(`${line}\n`);

const texts =
  options.corpus?.flatMap(readTexts) ??
  Array.from({ length: 120 }, (_, index) => newsText(seed * 1000 + index));

// First, while nothing is warm: 25 annotations of one text with 5 % of its words changed.
const cold = firstTwentyFive();
print(`${texts.length} texts, median ${median(texts.map(({ length }) => length))} characters, seed ${seed}`);
print("| mutation | right % | wrong % | ms an annotation |");
print("|---|---|---|---|");
for (const [name, mutate] of Object.entries(ROWS)) {
  if (options.only && !name.includes(options.only)) continue;
  const cases = casesOf(texts, mutate, Number(options.count), seed);
  const { annotations, right, wrong, wrongCases, missedCases } = score(cases);
  // Annotations of a text stand in one changed text, so that it is made ready once, as it is on a page.
  const time = timed(
    name === "5 % of words changed" ? 0.05 : name === "1 % of words changed" ? 0.01 : 0,
    cases,
  );
  print(`| ${name} | ${percent(right, annotations)} | ${percent(wrong, annotations)} | ${time.toFixed(4)} |`);
  if (options.show && name.includes(options.show)) {
    for (const { of, found } of wrongCases.slice(0, 12)) {
      const { prefix, exact, suffix } = of.selectors.quote;
      print(`  wrong: ${JSON.stringify([prefix, exact, suffix])}`);
      print(`    found ${JSON.stringify(around(of.text, found.start, found.end))}`);
      print(
        `    truth ${of.truth ? JSON.stringify(around(of.text, of.truth.start, of.truth.end)) : "deleted"}`,
      );
    }
    for (const of of missedCases.slice(0, 12)) {
      const { prefix, exact, suffix } = of.selectors.quote;
      print(`  missed: ${JSON.stringify([prefix, exact, suffix])}`);
      if (of.truth) print(`    truth ${JSON.stringify(around(of.text, of.truth.start, of.truth.end))}`);
    }
  }
}
print(`first 25 in a fresh process: ${cold.toFixed(2)} ms`);

function firstTwentyFive(): number {
  const random = new Random(seed);
  const text = texts[0] as string;
  const many = manyOf(text, 0.05, 25, random);
  const started = milliseconds();
  for (const selectors of many.selectors) locate(many.text, selectors);
  return milliseconds() - started;
}

// One changed text with many annotations: each is described in the old text, all are placed in the same new one.
function manyOf(text: string, share: number, count: number, random: Random) {
  const spans = Array.from({ length: count }, () => passage(text, random));
  const cases = spans.map((span) => caseOf(text, span, wordsChanged(share), new Random(seed)));
  return { text: (cases[0] as (typeof cases)[0]).text, selectors: cases.map(({ selectors }) => selectors) };
}

function timed(share: number, cases: ReturnType<typeof casesOf>): number {
  if (share === 0) {
    const started = milliseconds();
    for (const { text, selectors } of cases) locate(text, selectors);
    return (milliseconds() - started) / cases.length;
  }
  const random = new Random(seed);
  const all = Array.from({ length: 120 }, (_, index) =>
    manyOf(texts[index % texts.length] as string, share, 25, random),
  );
  const started = milliseconds();
  for (const { text, selectors } of all) for (const one of selectors) locate(text, one);
  return (milliseconds() - started) / (all.length * 25);
}

function readTexts(path: string): string[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter(Boolean);
  return lines
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter(({ length }) => length > 600);
}

function around(text: string, start: number, end: number): readonly string[] {
  return [text.slice(Math.max(0, start - 32), start), text.slice(start, end), text.slice(end, end + 32)];
}

function percent(some: number, all: number): string {
  return ((100 * some) / all).toFixed(2);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

// Time of this process on a processor, because other work on the machine is not its own.
function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
