import type { Annotation } from "./annotation";
import type { Kind, Link } from "./claim";
import { kindOf, nameOf } from "./effective";
import { isNobody, sourceKey } from "./source-key";

/** Somebody a claim rests on: its source, or a hand it came through. */
export interface Hand {
  readonly key: string;
  readonly name: string;
  readonly kind: Kind;
  /** The outlets outside it in the chain, by name, outermost first. */
  readonly relays: readonly string[];
}

/**
 * Everybody a claim rests on, each once: its source as the reader corrected it, and every named hand of its chain, so
 * that whoever speaks through an outlet has claims too (as in the engine's list of sources).
 */
export function handsOf(annotation: Annotation): readonly Hand[] {
  const name = nameOf(annotation);
  const links = chainOf(annotation);
  const hands = new Map<string, Hand>();
  const take = ({ name, kind }: Pick<Link, "name" | "kind">, outside: readonly Link[]) => {
    const key = sourceKey(name);
    if (key === "" || kind === "hearsay" || isNobody(name) || hands.has(key)) return;
    const outlets = outside.filter((link) => link.kind === "media" && link.name !== "");
    const relays = outlets.map((outlet) => outlet.name).filter((relay) => sourceKey(relay) !== key);
    hands.set(key, { key, name, kind, relays });
  };
  const isInChain = links.some((link) => sourceKey(link.name) === sourceKey(name ?? ""));
  if (name !== null && !isInChain) take({ name, kind: kindOf(annotation) }, links);
  for (const [index, link] of links.entries()) {
    // What an outlet's own people saw is that outlet's.
    if (link.kind !== "witness" || index === 0) take(link, links.slice(0, index));
  }
  return [...hands.values()];
}

// What the reader says of the source holds wherever it stands in the chain.
function chainOf(annotation: Annotation): readonly Link[] {
  const { chain, resolved } = annotation.claim;
  const name = nameOf(annotation);
  const own = sourceKey(resolved ?? "");
  return chain.map((link) =>
    name !== null && sourceKey(link.name) === own ? { name, kind: kindOf(annotation) } : link,
  );
}
