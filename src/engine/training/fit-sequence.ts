import { type Shape, transitionCount } from "../learned/shapes";
import { type FitOptions, type Fitted, fitRound, type Instance, type Round } from "./fit-round";

/**
 * Fits a linear-chain CRF by AdaGrad with feature dropout and averaging over passes. Each feature weighs once for both
 * definitions and once more for each (Daumé 2007, "frustratingly easy"); what is handed back is the sum, a model for each.
 */
export function fitSequence(
  instances: readonly Instance[],
  shape: Shape,
  options: FitOptions,
): readonly [news: Fitted, polnear: Fitted] {
  const { columns } = shape;
  const edgeCount = transitionCount(shape);
  const size = 2 ** options.bits;
  const mask = size - 1;
  const counts = new Uint32Array(size);
  for (const { features, weight } of instances)
    for (const feature of features) counts[feature & mask] = (counts[feature & mask] as number) + weight;

  // Only features seen often enough get a place; instances then speak of places, dense and close in memory.
  let keep: readonly [Uint8Array, Uint8Array] = [new Uint8Array(size), new Uint8Array(size)];
  for (let row = 0; row < size; row++)
    if ((counts[row] as number) >= options.minimum) keep[0][row] = keep[1][row] = 1;

  let model: Round = {
    news: new Float32Array(0),
    polnear: new Float32Array(0),
    transitions: new Float32Array(0),
  };
  let places = new Int32Array(0);
  for (let round = 0; round <= options.rows.length; round++) {
    if (round > 0) keep = strongest(model, places, keep, columns, options.rows[round - 1] as number, size);
    places = new Int32Array(size).fill(-1);
    let used = 0;
    for (let row = 0; row < size; row++) if (keep[0][row] === 1 || keep[1][row] === 1) places[row] = used++;
    options.log?.(`round ${round}: ${used} rows of ${columns}`);
    model = fitRound(instances, shape, options, keep, places, used, round);
  }
  const spread = (values: Float32Array, kept: Uint8Array): Fitted => {
    const weights = new Float32Array(size * columns);
    for (let row = 0; row < size; row++) {
      const place = places[row] as number;
      if (place < 0 || kept[row] === 0) continue;
      for (let column = 0; column < columns; column++)
        weights[row * columns + column] = values[place * columns + column] as number;
    }
    return { weights, transitions: model.transitions.slice(0, edgeCount) };
  };
  const news = spread(model.news, keep[0]);
  const polnear = spread(model.polnear, keep[1]);
  return [news, { weights: polnear.weights, transitions: model.transitions.slice(edgeCount) }];
}

function strongest(
  model: { readonly news: Float32Array; readonly polnear: Float32Array },
  places: Int32Array,
  before: readonly [Uint8Array, Uint8Array],
  columns: number,
  rows: number,
  size: number,
): readonly [Uint8Array, Uint8Array] {
  return [model.news, model.polnear].map((values, domain) => {
    const strength = new Float32Array(size);
    for (let row = 0; row < size; row++) {
      const place = places[row] as number;
      if (place < 0 || before[domain as 0 | 1][row] === 0) continue;
      let sum = 0;
      for (let column = 0; column < columns; column++)
        sum += Math.abs(values[place * columns + column] as number);
      strength[row] = sum;
    }
    const sorted = strength.slice().sort();
    const least = sorted[Math.max(0, size - rows)] as number;
    return Uint8Array.from(strength, (value) => (value > 0 && value >= least ? 1 : 0));
  }) as unknown as readonly [Uint8Array, Uint8Array];
}
