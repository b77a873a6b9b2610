import type { Placed } from "../model/annotation";

/**
 * A list in reading order: by where the words that lead a claim begin, then its cue, its content, its id; what has no
 * place comes last. Nothing but places and ids decides, so that an import gives the order that was exported.
 */
export function inReadingOrder<One extends Pick<Placed, "annotation">>(
  list: readonly One[],
  placeOf: (one: One) => Placed["placed"],
): One[] {
  const keyed = list.map((one) => ({ one, key: keyOf(placeOf(one)) }));
  return keyed.sort((a, b) => compare(a.key, b.key) || compareIds(a.one, b.one)).map(({ one }) => one);
}

type Key = readonly number[];

function keyOf(place: Placed["placed"]): Key {
  if (!place) return [Number.POSITIVE_INFINITY];
  const { source, cue, content } = place;
  const lead = [...cue, ...source];
  return [lead.length > 0 ? lead : content, cue, content].map((spans) =>
    Math.min(...spans.map(({ start }) => start)),
  );
}

function compare(some: Key, other: Key): number {
  const index = some.findIndex((offset, at) => offset !== other[at]);
  if (index < 0) return 0;
  return (some[index] ?? 0) < (other[index] ?? Number.POSITIVE_INFINITY) ? -1 : 1;
}

function compareIds(
  { annotation: a }: Pick<Placed, "annotation">,
  { annotation: b }: Pick<Placed, "annotation">,
) {
  return a.id < b.id ? -1 : +(a.id > b.id);
}
