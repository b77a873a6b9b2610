import bytes from "../../assets/engine.bin";
import { type EngineWeights, readWeights } from "./learned/weights-file";

let loaded: EngineWeights | undefined;

/** The weights the extension ships, unpacked at the first call and kept. */
export function shippedWeights(): EngineWeights {
  loaded ??= readWeights(bytes);
  return loaded;
}
