import { type Shape, transitionCount } from "../learned/shapes";
import { type FitOptions, type Fitted, fitRound, type Instance, type Round } from "./fit-round";

/**
 * Fits a linear-chain CRF by AdaGrad with feature dropout and averaging over passes, once a seed, and keeps of the mean
 * the rows that are worth most. Each feature weighs once for both definitions and once more for each (Daumé 2007,
 * "frustratingly easy"); what is handed back is the sum, a model for each.
 */
export function fitSequence(
  instances: readonly Instance[],
  shape: Shape,
  options: FitOptions,
): readonly [news: Fitted, polnear: Fitted] {
  const places = placesOf(instances, options);
  const mean = fitMean(instances, shape, options, places);
  const edgeCount = transitionCount(shape);
  const model = (weights: Float32Array, worth: Float32Array, from: number): Fitted => ({
    weights: spread(weights, worth, places, shape.columns, options.rows),
    transitions: mean.transitions.slice(from, from + edgeCount),
  });
  const used = mean.worth.length / 2;
  return [
    model(mean.news, mean.worth.subarray(0, used), 0),
    model(mean.polnear, mean.worth.subarray(used), edgeCount),
  ];
}

/** Numbers the hashed rows that are seen often enough, −1 for all others; so instances can speak of few, close places. */
function placesOf(instances: readonly Instance[], { bits, minimum }: FitOptions): Int32Array {
  const size = 2 ** bits;
  const counts = new Uint32Array(size);
  for (const { features, weight } of instances)
    for (const feature of features)
      counts[feature & (size - 1)] = (counts[feature & (size - 1)] as number) + weight;
  let used = 0;
  return Int32Array.from(counts, (count) => (count >= minimum ? used++ : -1));
}

/** The mean of one fit a seed. */
function fitMean(
  instances: readonly Instance[],
  shape: Shape,
  options: FitOptions,
  places: Int32Array,
): Round {
  const fits = options.seeds.map((seed) => {
    options.log?.(`seed ${seed}`);
    return fitRound(instances, shape, options, places, seed);
  });
  const mean = (part: keyof Round) => {
    const sum = new Float32Array((fits[0] as Round)[part].length);
    for (const fit of fits)
      for (let cell = 0; cell < sum.length; cell++)
        sum[cell] = (sum[cell] as number) + (fit[part][cell] as number) / fits.length;
    return sum;
  };
  return {
    news: mean("news"),
    polnear: mean("polnear"),
    transitions: mean("transitions"),
    worth: mean("worth"),
  };
}

/** The weights of places as a table of all hashed rows, of which only the `rows` that are worth most are filled. */
function spread(
  values: Float32Array,
  worth: Float32Array,
  places: Int32Array,
  columns: number,
  rows: number,
): Float32Array {
  const sorted = worth.slice().sort();
  const least = sorted[Math.max(0, sorted.length - rows)] as number;
  const weights = new Float32Array(places.length * columns);
  places.forEach((place, row) => {
    if (place < 0 || (worth[place] as number) < least) return;
    weights.set(values.subarray(place * columns, (place + 1) * columns), row * columns);
  });
  return weights;
}
