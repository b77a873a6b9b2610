#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { gunzipSync, gzipSync } from "node:zlib";
import { joinWeights, packFloats } from "../engine/learned/weights-file";
import { calibrateEngine, type Packed, splitFold } from "../engine/training/calibrate-engine";
import { type Corpora, parseGold, parseTokens } from "../engine/training/corpora";
import { lessonsOf, TRAIN_OPTIONS, trainCues, trainSpans } from "../engine/training/train-engine";
import { alignTags, trainTagger } from "../engine/training/train-tagger";

const USAGE = `npm run train -- --corpus PATH [--out FOLDER] [--held FOLDER]

Rebuilds the engine's weights from PATH/polnear (train.jsonl.gz, tokens-train.jsonl.gz) and PATH/news (train.jsonl.gz):
engine.bin, which the extension ships, and engine-polnear.bin, which scores PolNeAR under its own definition. Same data,
same bytes. The first FOLDER is assets/ unless named; into the second go the weights that never saw the fifth of the texts
that confidence is calibrated on, to measure with (engine.bin, engine-polnear.bin). Takes six minutes on two free cores.
`;

interface Task {
  readonly part: "cues" | "spans";
  readonly corpus: string;
  readonly tagger: Uint8Array;
  readonly held: boolean;
}

const began = Date.now();
const tell = (line: string) =>
  void process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);

function readCorpora(folder: string): Corpora {
  const read = (path: string) => gunzipSync(readFileSync(join(folder, path))).toString("utf8");
  return {
    polnear: parseGold(read("polnear/train.jsonl.gz")),
    news: parseGold(read("news/train.jsonl.gz")),
    tokens: parseTokens(read("polnear/tokens-train.jsonl.gz")),
  };
}

function work(task: Task): void {
  const corpora = readCorpora(task.corpus);
  const taught = task.held ? splitFold(corpora).taught : corpora;
  const lessons = lessonsOf(taught, task.tagger, TRAIN_OPTIONS.newsWeight);
  const teach = task.part === "cues" ? trainCues : trainSpans;
  const name = `${task.part}${task.held ? " without a fifth" : ""}`;
  parentPort?.postMessage(
    teach(lessons, { ...TRAIN_OPTIONS, log: (line) => parentPort?.postMessage(`${name}: ${line}`) }),
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
  const { values } = parseArgs({
    options: { corpus: { type: "string" }, out: { type: "string" }, held: { type: "string" } },
  });
  if (values.corpus === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const corpus = values.corpus;
  const out = values.out ?? fileURLToPath(new URL("../../assets/", import.meta.url));
  const corpora = readCorpora(corpus);
  const tagger = trainTagger(alignTags(corpora.polnear, corpora.tokens), TRAIN_OPTIONS.seed);
  tell(`tagger: ${tagger.length} bytes`);
  // One model without a fifth of the texts, to learn how far the models may be trusted; then the ones to ship.
  const both = (held: boolean) =>
    Promise.all([
      hire({ part: "spans", corpus, tagger, held }),
      hire({ part: "cues", corpus, tagger, held }),
    ]);
  const [heldSpans, heldCues] = await both(true);
  const calibrations = calibrateEngine(corpora, tagger, heldCues, heldSpans, tell);
  if (values.held !== undefined)
    write(values.held, { tagger, cues: heldCues, spans: heldSpans, calibrations });
  const [spans, cues] = await both(false);
  write(out, { tagger, cues, spans, calibrations });
  return 0;
}

if (isMainThread) process.exitCode = await train();
else work(workerData as Task);
