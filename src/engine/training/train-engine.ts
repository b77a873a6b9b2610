import { ByteReader } from "../learned/bytes";
import { CUE_SHAPE, type Shape, SPAN_SHAPE } from "../learned/shapes";
import { packTable } from "../learned/table";
import { unpackTagger } from "../learned/tagger";
import { packFloats } from "../learned/weights-file";
import type { Corpora } from "./corpora";
import type { FitOptions, Fitted, Instance } from "./fit-round";
import { fitSequence } from "./fit-sequence";
import { beginningOf } from "./folds";
import { cueInstances, type Lesson, lessonOf, spanInstances } from "./instances";

/** How the parts are fitted. */
export interface TrainOptions {
  /** How often an article of the news set counts beside one of PolNeAR or one annotated for this project. */
  readonly newsWeight: number;
  readonly cues: Omit<FitOptions, "log">;
  readonly spans: Omit<FitOptions, "log">;
  readonly log?: (line: string) => void;
}

const SEEDS = [7, 8, 9, 10];

/** What served best on held-out training articles (MODEL.md tells what each step gave). */
export const TRAIN_OPTIONS: TrainOptions = {
  newsWeight: 2,
  cues: { bits: 22, passes: 4, rate: 0.05, dropout: 0.6, minimum: 3, rows: 83_000, seeds: SEEDS },
  spans: { bits: 22, passes: 4, rate: 0.05, dropout: 0.6, minimum: 4, rows: 88_000, seeds: SEEDS },
};

/** The same for models that only serve to learn how far such models may be trusted: two fits, half of those that ship. */
export const TRIAL_OPTIONS: TrainOptions = {
  ...TRAIN_OPTIONS,
  cues: { ...TRAIN_OPTIONS.cues, seeds: SEEDS.slice(0, 2) },
  spans: { ...TRAIN_OPTIONS.spans, seeds: SEEDS.slice(0, 2) },
};

/** Weights beyond this are cut off when stored; a 127th of it is one step. */
const LIMIT = 2.5;

/** Lays the corpora out as lessons, those of the product's own definition first. */
export function lessonsOf(corpora: Corpora, tagger: Uint8Array, newsWeight: number): Lesson[] {
  const weights = unpackTagger(new ByteReader(tagger));
  return [
    ...corpora.news.map((article) => lessonOf(article, "news", newsWeight, weights)),
    ...corpora.own.map((article) => lessonOf(article, "news", 1, weights)),
    ...corpora.polnear.map((article) => lessonOf(article, "polnear", 1, weights)),
  ];
}

/** What a model learns from all lessons, with one number for a text however often it was annotated. */
function instancesOf(
  lessons: readonly Lesson[],
  learn: (lesson: Lesson, text: number) => Instance[],
): Instance[] {
  const numbers = new Map<string, number>();
  return lessons.flatMap((lesson) => {
    const begin = beginningOf(lesson.view.document);
    const number = numbers.get(begin) ?? numbers.size;
    numbers.set(begin, number);
    return learn(lesson, number);
  });
}

/** Fits the cue model; a packed part of a weights file for each definition. */
export function trainCues(
  lessons: readonly Lesson[],
  options: TrainOptions,
): readonly [Uint8Array, Uint8Array] {
  return train(instancesOf(lessons, cueInstances), CUE_SHAPE, options.cues, options);
}

/** Fits the span model; a packed part of a weights file for each definition. */
export function trainSpans(
  lessons: readonly Lesson[],
  options: TrainOptions,
): readonly [Uint8Array, Uint8Array] {
  return train(instancesOf(lessons, spanInstances), SPAN_SHAPE, options.spans, options);
}

function train(
  instances: readonly Instance[],
  shape: Shape,
  fit: Omit<FitOptions, "log">,
  options: TrainOptions,
): readonly [Uint8Array, Uint8Array] {
  const [news, polnear] = fitSequence(instances, shape, {
    ...fit,
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  return [packModel(news, shape), packModel(polnear, shape)];
}

function packModel(fitted: Fitted, shape: Shape): Uint8Array {
  const transitions = packFloats(fitted.transitions);
  const table = packTable(fitted.weights, shape.columns, LIMIT);
  const bytes = new Uint8Array(transitions.length + table.length);
  bytes.set(transitions);
  bytes.set(table, transitions.length);
  return bytes;
}
