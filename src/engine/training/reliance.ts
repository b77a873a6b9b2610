import { NEVER } from "../learned/may-begin";
import { type Shape, transitionCount } from "../learned/shapes";
import { ChainGradient } from "./chain-gradient";
import { type FitOptions, fitRound, type Instance, inPlaces, type Placed, type Round } from "./fit-round";
import { randomFrom, shuffle } from "./random";

/** So many fits, each on the texts that the others leave out, show what fitted weights are good for elsewhere. */
const FOLDS = 3;
/** Features are seen 1 to 3, 4 to 15 … times, the last of so many classes without end. */
const FREQUENCIES = 8;
const PASSES = 6;
const RATE = 0.1;
const SEED = 101;

/** A fit's weights for one definition, those alone that would be kept, and how likely it holds each step. */
interface Sight {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly runs: readonly Placed[];
}

/** Whether a place is among the `rows` of a definition that are worth most, by place. */
export function bestPlaces(worth: Float32Array, rows: number): Uint8Array {
  const least = worth.slice().sort()[Math.max(0, worth.length - rows)] as number;
  return Uint8Array.from(worth, (value) => (value >= least ? 1 : 0));
}

/**
 * How far weights hold beyond the texts they were fitted to: a factor for each place and column, news first. It is the same
 * for all features that ask the same and were seen about as often, and makes texts likeliest that a fit never saw.
 * After stacking (Wolpert 1992), with weights so few that they cannot be fitted too closely themselves.
 */
export function learnReliance(
  instances: readonly Instance[],
  shape: Shape,
  options: FitOptions,
  places: Int32Array,
): readonly [news: Float32Array, polnear: Float32Array] {
  const groups = groupsOf(instances, places);
  const rounds = Array.from({ length: FOLDS }, (_, fold) => {
    options.log?.(`without third ${fold}`);
    const taught = instances.filter(({ text }) => text % FOLDS !== fold);
    return fitRound(taught, shape, options, places, SEED + fold);
  });
  const learn = (domain: 0 | 1): Float32Array => {
    const sights = rounds.map((round, fold) => sightOf(round, fold, domain));
    const factors = learnFactors(sights, shape, groups, options);
    const { columns } = shape;
    return Float32Array.from(
      { length: groups.length * columns },
      (_, cell) =>
        factors[(groups[Math.floor(cell / columns)] as number) * columns + (cell % columns)] as number,
    );
  };
  const sightOf = (round: Round, fold: number, domain: 0 | 1): Sight => {
    const { columns } = shape;
    const edges = transitionCount(shape);
    const used = groups.length;
    const kept = bestPlaces(round.worth.subarray(domain * used, (domain + 1) * used), options.rows);
    const left = places.map((place) => (place >= 0 && kept[place] === 1 ? place : -1));
    return {
      weights: domain === 0 ? round.news : round.polnear,
      transitions: round.transitions.slice(domain * edges, (domain + 1) * edges),
      runs: instances
        .filter((one) => one.domain === domain && one.text % FOLDS === fold && one.labels.length > 0)
        .map((one) => inPlaces(one, left, columns)),
    };
  };
  return [learn(0), learn(1)];
}

/** The group of each place: what the feature asks and how often it was seen. */
function groupsOf(instances: readonly Instance[], places: Int32Array): Uint16Array {
  const used = places.reduce((most, place) => Math.max(most, place + 1), 0);
  const mask = places.length - 1;
  const counts = new Uint32Array(used);
  const groups = new Uint16Array(used);
  for (const { features, kinds, weight } of instances)
    features.forEach((feature, index) => {
      const place = places[feature & mask] as number;
      if (place < 0) return;
      counts[place] = (counts[place] as number) + weight;
      groups[place] = (kinds[index] as number) * FREQUENCIES;
    });
  return groups.map(
    (group, place) => group + Math.min(FREQUENCIES - 1, (31 - Math.clz32(counts[place] as number)) >> 1),
  );
}

/** Factors by group and column, learned by AdaGrad from 1 on. */
function learnFactors(
  sights: readonly Sight[],
  shape: Shape,
  groups: Uint16Array,
  options: FitOptions,
): Float64Array {
  const { columns, emission } = shape;
  const size = (groups.reduce((most, group) => Math.max(most, group), 0) + 1) * columns;
  const factors = new Float64Array(size).fill(1);
  const squares = new Float64Array(size).fill(1);
  const slopes = new Float64Array(size);
  const order = sights.flatMap((sight) => sight.runs.map((run) => [sight, run] as const));
  const longest = order.reduce((most, [, { labels }]) => Math.max(most, labels.length), 1);
  const gradient = new ChainGradient(shape, longest);
  const { scores, pull } = gradient;
  const random = randomFrom(SEED);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    let likelihood = 0;
    for (const [{ weights, transitions }, { features, offsets, labels, unseen }] of order) {
      for (let token = 0; token < labels.length; token++) {
        const at = token * columns;
        for (let column = 0; column < columns; column++)
          scores[at + column] = unseen?.[token] === 1 && emission.includes(column) ? NEVER : 0;
        const end = offsets[token + 1] as number;
        for (let index = offsets[token] as number; index < end; index++) {
          const cell = features[index] as number;
          const from = (groups[cell / columns] as number) * columns;
          for (let column = 0; column < columns; column++)
            scores[at + column] =
              (scores[at + column] as number) +
              (weights[cell + column] as number) * (factors[from + column] as number);
        }
      }
      likelihood += gradient.reckon(labels, transitions);
      for (let token = 0; token < labels.length; token++) {
        const end = offsets[token + 1] as number;
        for (let column = 0; column < columns; column++) {
          const slope = pull[token * columns + column] as number;
          if (slope < 0.0001 && slope > -0.0001) continue;
          for (let index = offsets[token] as number; index < end; index++) {
            const cell = features[index] as number;
            const group = (groups[cell / columns] as number) * columns + column;
            slopes[group] = (slopes[group] as number) + slope * (weights[cell + column] as number);
          }
        }
      }
      for (let group = 0; group < size; group++) {
        const slope = slopes[group] as number;
        if (slope === 0) continue;
        slopes[group] = 0;
        squares[group] = (squares[group] as number) + slope * slope;
        factors[group] = (factors[group] as number) + (RATE * slope) / Math.sqrt(squares[group] as number);
      }
    }
    options.log?.(`reliance, pass ${pass} log-likelihood ${likelihood.toFixed(0)}`);
  }
  return factors;
}
