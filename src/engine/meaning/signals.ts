import type { Signal, SourceEntry } from "../../model/analysis";
import type { Claim } from "../../model/claim";
import type { Scene } from "./scene";

/** What the sourcing of the whole article shows, each with the claims it rests on. */
export function signalsOf(
  _scene: Scene,
  _claims: readonly Claim[],
  _sources: readonly SourceEntry[],
): Signal[] {
  return [];
}
