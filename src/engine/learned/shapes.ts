/**
 * The shape of a linear-chain model: which states there are, which may follow which, and which column of the table
 * scores them. Columns past the states' score where a part ends, on the first token behind it.
 */
export interface Shape {
  readonly states: number;
  readonly columns: number;
  /** The column that scores a state, −1 for none: being outside scores nothing. */
  readonly emission: Int8Array;
  /** Steps from one state to the next: parallel lists. `ending` is the column of the part that ends there, or −1. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly ending: Int8Array;
  /** 1 where a run may begin in the state. */
  readonly first: Uint8Array;
}

/** How many transition weights a shape has: one a step, then one a state to begin in, then one a state to stop in. */
export function transitionCount(shape: Shape): number {
  return shape.from.length + 2 * shape.states;
}

function shapeOf(
  columns: number,
  emission: readonly number[],
  first: readonly number[],
  steps: readonly (readonly [from: readonly number[], to: number, ending: number])[],
): Shape {
  const list = steps.flatMap(([from, to, ending]) => from.map((state) => [state, to, ending] as const));
  return {
    states: emission.length,
    columns,
    emission: Int8Array.from(emission),
    from: Uint8Array.from(list, (step) => step[0]),
    to: Uint8Array.from(list, (step) => step[1]),
    ending: Int8Array.from(list, (step) => step[2]),
    first: Uint8Array.from(emission, (_, state) => (first.includes(state) ? 1 : 0)),
  };
}

/** States of a sentence's tokens: 0 outside, 1 begins a cue, 2 goes on. */
export const CUE_SHAPE = shapeOf(
  3,
  [-1, 0, 1],
  [0, 1],
  [
    [[0], 0, -1],
    [[0], 1, -1],
    [[1, 2], 2, -1],
    [[1, 2], 0, 2],
    [[1, 2], 1, 2],
  ],
);

/**
 * States of a cue's window. They remember what came before, so that a second source is impossible, content that goes on
 * behind the cue is another thing than content that begins, and "no source at all" has a price of its own:
 * 0–3 outside (bit 0: source seen, bit 1: content seen), 4–5 source before content, 6–7 source after,
 * 8–11 content begins (by what was seen), 12–13 content goes on (without, with a source seen).
 */
export const SPAN_SHAPE = shapeOf(
  7,
  [-1, -1, -1, -1, 0, 1, 0, 1, 2, 2, 6, 6, 3, 3],
  [0, 4, 8],
  [
    [[0], 0, -1],
    [[1], 1, -1],
    [[2], 2, -1],
    [[3], 3, -1],
    [[0], 4, -1],
    [[0], 8, -1],
    [[1], 9, -1],
    [[2], 6, -1],
    [[2], 10, -1],
    [[3], 11, -1],
    [[4, 5], 5, -1],
    [[4, 5], 1, 4],
    [[4, 5], 9, 4],
    [[6, 7], 7, -1],
    [[6, 7], 3, 4],
    [[6, 7], 11, 4],
    [[8, 10, 12], 12, -1],
    [[8, 10, 12], 2, 5],
    [[8, 10, 12], 6, 5],
    [[8, 10, 12], 10, 5],
    [[9, 11, 13], 13, -1],
    [[9, 11, 13], 3, 5],
    [[9, 11, 13], 11, 5],
  ],
);

/** What a state of SPAN_SHAPE means for its token: 0 outside, 1 begins the source, 2 goes on, 3 begins content, 4 goes on. */
export const SPAN_MEANING = Uint8Array.of(0, 0, 0, 0, 1, 2, 1, 2, 3, 3, 3, 3, 4, 4);

/** The states of SPAN_SHAPE that spell plain labels (as SPAN_MEANING has them); a second source is dropped. */
export function spanStates(labels: Uint8Array): Uint8Array {
  const states = new Uint8Array(labels.length);
  let seen = 0;
  let open = 0;
  for (let token = 0; token < labels.length; token++) {
    const before = token > 0 ? (SPAN_MEANING[states[token - 1] as number] as number) : 0;
    let label = labels[token] as number;
    if (label === 1 && (seen & 1) !== 0) label = 0;
    if (label === 2 && before !== 1 && before !== 2) label = (seen & 1) === 0 ? 1 : 0;
    if (label === 4 && before < 3) label = 3;
    if (label === 0) states[token] = seen;
    else if (label === 1) open = states[token] = (seen & 2) === 0 ? 4 : 6;
    else if (label === 2) states[token] = open + 1;
    else if (label === 3) states[token] = 8 + seen;
    else states[token] = (seen & 1) === 0 ? 12 : 13;
    if (label === 1) seen |= 1;
    if (label === 3) seen |= 2;
  }
  return states;
}
