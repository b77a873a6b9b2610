import type { ListEntry } from "../model/analysis";
import { knownName } from "./meaning/known-names";

/** What the engine's lists know under a name, so that a reader can see why somebody was taken for what they were; null for nothing. */
export function lookUp(name: string): ListEntry | null {
  const plain = name.trim();
  return (
    knownName(plain) ??
    knownName(plain.charAt(0).toUpperCase() + plain.slice(1)) ??
    knownName(plain.toUpperCase())
  );
}
