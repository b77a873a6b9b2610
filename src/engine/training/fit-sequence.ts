import { type Shape, transitionCount } from "../learned/shapes";
import { type FitOptions, type Fitted, fitRound, type Instance, type Round } from "./fit-round";
import { bestPlaces, learnReliance } from "./reliance";

/**
 * Fits a linear-chain CRF by AdaGrad with feature dropout and averaging over passes, once a seed, and keeps of the mean
 * the rows that are worth most, as far as they hold for texts that were not learned from. Each feature weighs once for
 * both definitions and once more for each (Daumé 2007, "frustratingly easy"); what is handed back is the sum, a model
 * for each.
 */
export function fitSequence(
  instances: readonly Instance[],
  shape: Shape,
  options: FitOptions,
): readonly [news: Fitted, polnear: Fitted] {
  const places = placesOf(instances, options);
  const mean = fitMean(instances, shape, options, places);
  const reliance = learnReliance(instances, shape, options, places);
  const edgeCount = transitionCount(shape);
  const used = mean.worth.length / 2;
  const model = (domain: 0 | 1): Fitted => {
    const kept = bestPlaces(mean.worth.subarray(domain * used, (domain + 1) * used), options.rows);
    const weights = domain === 0 ? mean.news : mean.polnear;
    const relied = weights.map((weight, cell) => weight * (reliance[domain][cell] as number));
    return {
      weights: spread(relied, kept, places, shape.columns),
      transitions: mean.transitions.slice(domain * edgeCount, (domain + 1) * edgeCount),
    };
  };
  return [model(0), model(1)];
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

/** The weights of places as a table of all hashed rows, of which only those that are kept are filled. */
function spread(values: Float32Array, kept: Uint8Array, places: Int32Array, columns: number): Float32Array {
  const weights = new Float32Array(places.length * columns);
  places.forEach((place, row) => {
    if (place < 0 || kept[place] === 0) return;
    weights.set(values.subarray(place * columns, (place + 1) * columns), row * columns);
  });
  return weights;
}
