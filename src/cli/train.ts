#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { gunzipSync, gzipSync } from "node:zlib";
import { joinWeights, packFloats } from "../engine/learned/weights-file";
import { calibrateEngine, type Packed, type Trial } from "../engine/training/calibrate-engine";
import { type Corpora, parseGold, parseTokens } from "../engine/training/corpora";
import { foldOf } from "../engine/training/folds";
import { parseOwnGold } from "../engine/training/own-gold";
import {
  lessonsOf,
  TRAIN_OPTIONS,
  TRIAL_OPTIONS,
  trainCues,
  trainSpans,
} from "../engine/training/train-engine";
import { alignTags, trainTagger } from "../engine/training/train-tagger";

const USAGE = `npm run train -- --corpus PATH [--out FOLDER]

Rebuilds the engine's weights from PATH/polnear (train.jsonl.gz, tokens-train.jsonl.gz), PATH/news (train.jsonl.gz) and
what was annotated for this project (assets/own-gold.jsonl, part of it over texts of PATH/polnear and PATH/pages/dev):
engine.bin, which the extension ships, and engine-polnear.bin, which scores PolNeAR under its own definition. Same data,
same bytes. FOLDER is assets/ unless named. Takes a quarter of an hour on two cores.
`;

// Confidence is learned on three fifths of the texts, each fifth read by models that learned from the other four.
const FOLDS = 5;
const TRIED = [0, 1, 2];
const SEED = 7;

interface Task {
  readonly part: "cues" | "spans";
  readonly corpus: string;
  readonly tagger: Uint8Array;
  /** The fifth to leave out, or null for the models to ship. */
  readonly fold: number | null;
}

const began = Date.now();
const tell = (line: string) =>
  void process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

function readCorpora(folder: string): Corpora {
  const read = (path: string) => gunzipSync(readFileSync(join(folder, path))).toString("utf8");
  const polnear = parseGold(read("polnear/train.jsonl.gz"));
  const politics = new Map(polnear.map(({ id, text }) => [id, text]));
  const own = readFileSync(fileURLToPath(new URL("../../assets/own-gold.jsonl", import.meta.url)), "utf8");
  return {
    polnear,
    news: parseGold(read("news/train.jsonl.gz")),
    own: parseOwnGold(own, (place, id) =>
      place === "polnear"
        ? politics.get(id)
        : readFileSync(join(folder, "pages/dev", id, "expected.txt"), "utf8"),
    ),
    tokens: parseTokens(read("polnear/tokens-train.jsonl.gz")),
  };
}

function work({ part, corpus, tagger, fold }: Task): void {
  const corpora = readCorpora(corpus);
  const options = fold === null ? TRAIN_OPTIONS : TRIAL_OPTIONS;
  const lessons = lessonsOf(
    fold === null ? corpora : foldOf(corpora, fold, FOLDS).taught,
    tagger,
    options.newsWeight,
  );
  const teach = part === "cues" ? trainCues : trainSpans;
  const name = fold === null ? part : `${part} without fifth ${fold}`;
  parentPort?.postMessage(
    teach(lessons, { ...options, log: (line) => parentPort?.postMessage(`${name}: ${line}`) }),
  );
}

function hire(task: Task): Promise<Packed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 8000 },
    });
    worker.on("message", (message: string | Packed) => {
      if (typeof message === "string") tell(message);
      else resolve(message);
    });
    worker.on("error", reject);
  });
}

/** Does all tasks, two at a time, in their order. */
async function hireAll(tasks: readonly Task[]): Promise<Packed[]> {
  const results: Packed[] = [];
  let next = 0;
  const lane = async () => {
    while (next < tasks.length) {
      const index = next++;
      results[index] = await hire(tasks[index] as Task);
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

interface Learned {
  readonly tagger: Uint8Array;
  readonly cues: Packed;
  readonly spans: Packed;
  readonly calibrations: readonly [number[], number[]];
}

function write(folder: string, { tagger, cues, spans, calibrations }: Learned): void {
  for (const [index, name] of (["engine.bin", "engine-polnear.bin"] as const).entries()) {
    const definition = index as 0 | 1;
    const calibration = packFloats(calibrations[definition]);
    const bytes = joinWeights({ tagger, cues: cues[definition], spans: spans[definition], calibration });
    writeFileSync(join(folder, name), bytes);
    tell(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  }
}

async function train(): Promise<number> {
  const { values } = parseArgs({ options: { corpus: { type: "string" }, out: { type: "string" } } });
  if (values.corpus === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const corpus = values.corpus;
  const corpora = readCorpora(corpus);
  const tagger = trainTagger(alignTags(corpora.polnear, corpora.tokens), SEED);
  tell(`tagger: ${tagger.length} bytes`);
  const task = (part: Task["part"], fold: number | null): Task => ({ part, corpus, tagger, fold });
  // The longest first, so that both cores are busy to the end.
  const [spans, cues, ...tried] = await hireAll([
    task("spans", null),
    task("cues", null),
    ...TRIED.flatMap((fold) => [task("spans", fold), task("cues", fold)]),
  ]);
  const trials = TRIED.map((fold, index): Trial => {
    const { held } = foldOf(corpora, fold, FOLDS);
    return { held, tagger, spans: tried[2 * index] as Packed, cues: tried[2 * index + 1] as Packed };
  });
  const calibrations = calibrateEngine(trials, tell);
  const out = values.out ?? fileURLToPath(new URL("../../assets/", import.meta.url));
  write(out, { tagger, cues: cues as Packed, spans: spans as Packed, calibrations });
  return 0;
}

if (isMainThread) process.exitCode = await train();
else work(workerData as Task);
