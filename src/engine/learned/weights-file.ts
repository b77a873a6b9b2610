import { ByteReader, ByteWriter } from "./bytes";
import { type Calibration, readCalibration } from "./confidence";
import { type Table, unpackTable } from "./table";
import { type TaggerWeights, unpackTagger } from "./tagger";

/** A sequence model: weights of hashed features, and of each label following another. */
export interface SequenceWeights {
  readonly table: Table;
  /** Row-major: from each label, and last from the start, to each label. */
  readonly transitions: Float32Array;
  /** e to the power of each transition. */
  readonly odds: Float64Array;
}

/** Everything learned, ready to use. */
export interface EngineWeights {
  readonly tagger: TaggerWeights;
  /** Absent in a file that holds a tagger only. */
  readonly cues: SequenceWeights | null;
  readonly spans: SequenceWeights | null;
  readonly calibration: Calibration;
}

const MAGIC = [0x57, 0x53, 0x45, 0x31]; // WSE1

/** The parts of a weights file, in its order; an empty part is absent. */
export interface WeightParts {
  readonly tagger: Uint8Array;
  readonly cues: Uint8Array;
  readonly spans: Uint8Array;
  readonly calibration: Uint8Array;
}

/** Joins the parts of a weights file, each behind its length. */
export function joinWeights(parts: WeightParts): Uint8Array {
  const writer = new ByteWriter();
  for (const byte of MAGIC) writer.byte(byte);
  for (const part of [parts.tagger, parts.cues, parts.spans, parts.calibration]) {
    writer.whole(part.length);
    writer.bytes(part);
  }
  return writer.finish();
}

/** A run of single-precision numbers behind its count. */
export function packFloats(values: ArrayLike<number>): Uint8Array {
  const writer = new ByteWriter();
  writer.whole(values.length);
  for (let index = 0; index < values.length; index++) writer.float(values[index] as number);
  return writer.finish();
}

/** Cuts a weights file into its parts; throws on bytes that are no such file. */
export function splitWeights(bytes: Uint8Array): WeightParts {
  const reader = new ByteReader(bytes);
  if (MAGIC.some((byte) => reader.byte() !== byte)) throw new Error("These bytes are no engine weights.");
  const part = () => reader.bytes(reader.whole());
  return { tagger: part(), cues: part(), spans: part(), calibration: part() };
}

/** Reads a weights file; throws on bytes that are no such file. */
export function readWeights(bytes: Uint8Array): EngineWeights {
  return finish(readInParts(bytes));
}

/** The same in parts: whoever runs it may stop for a while wherever it yields. */
export function* readInParts(bytes: Uint8Array): Generator<void, EngineWeights> {
  const parts = splitWeights(bytes);
  const tagger = unpackTagger(new ByteReader(parts.tagger));
  yield;
  return {
    tagger,
    cues: yield* readSequence(parts.cues),
    spans: yield* readSequence(parts.spans),
    calibration: readCalibration(readFloats(new ByteReader(parts.calibration))),
  };
}

/** Runs what is done in parts to its end. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* readSequence(bytes: Uint8Array): Generator<void, SequenceWeights | null> {
  if (bytes.length === 0) return null;
  const reader = new ByteReader(bytes);
  const transitions = readFloats(reader);
  const table = yield* unpackTable(reader);
  return { transitions, odds: Float64Array.from(transitions, Math.exp), table };
}

function readFloats(reader: ByteReader): Float32Array {
  return Float32Array.from({ length: reader.whole() }, () => reader.float());
}
