import bytes from "../../assets/engine.bin";
import { type EngineWeights, readInParts } from "./learned/weights-file";

let loaded: EngineWeights | undefined;
let steps: Generator<void, EngineWeights> | undefined;

/** Unpacks the next part of the weights the extension ships; true once all are unpacked. A part takes some ms. */
export function unpackNext(): boolean {
  if (loaded) return true;
  const going = steps ?? readInParts(bytes);
  // One that throws has ended, and the next call begins anew and throws again.
  steps = undefined;
  const step = going.next();
  if (step.done) loaded = step.value;
  else steps = going;
  return step.done === true;
}

/** The weights the extension ships, unpacked by the first call as far as they are not, and kept. */
export function shippedWeights(): EngineWeights {
  while (!loaded) unpackNext();
  return loaded;
}
