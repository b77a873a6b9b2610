import { type Shape, transitionCount } from "../learned/sequence";
import { randomFrom, shuffle } from "./random";

/** One run of tokens to learn from: hashed features token after token, and the right labels. */
export interface Instance {
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** Which definition its labels follow: 0 news, 1 PolNeAR. */
  readonly domain: 0 | 1;
  /** How often it counts. */
  readonly weight: number;
}

/** How a model is fitted; the defaults of train-engine.ts say what each was chosen by. */
export interface FitOptions {
  readonly bits: number;
  readonly passes: number;
  readonly rate: number;
  /** Share of features hidden at each visit. */
  readonly dropout: number;
  /** Features seen less often are left out. */
  readonly minimum: number;
  /** Rows kept for each definition, one number a refit, falling. */
  readonly rows: readonly number[];
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** What a definition's model comes to: weights by hashed row, and transitions. */
export interface Fitted {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

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

interface Round {
  readonly news: Float32Array;
  readonly polnear: Float32Array;
  /** Of news, then of PolNeAR. */
  readonly transitions: Float32Array;
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

function fitRound(
  instances: readonly Instance[],
  shape: Shape,
  options: FitOptions,
  keep: readonly [Uint8Array, Uint8Array],
  places: Int32Array,
  used: number,
  round: number,
): Round {
  const { states, columns, emission, from, to, ending, first } = shape;
  const stepCount = from.length;
  const mask = 2 ** options.bits - 1;
  const random = randomFrom(options.seed + round * 977);
  const hide = randomFrom(options.seed * 31 + round + 5);
  const cells = used * columns;
  // A place has its shared weights, then news's own, then PolNeAR's, side by side because memory is what takes time.
  const stride = 3 * columns;
  const weights = new Float32Array(used * stride);
  const squares = new Float32Array(used * stride).fill(0.01);
  const sums = [new Float32Array(cells), new Float32Array(cells)] as const;
  const edgeCount = transitionCount(shape);
  const steps = [new Float32Array(edgeCount), new Float32Array(edgeCount)] as const;
  const stepSquares = [
    new Float32Array(edgeCount).fill(0.01),
    new Float32Array(edgeCount).fill(0.01),
  ] as const;
  const stepSums = [new Float32Array(edgeCount), new Float32Array(edgeCount)] as const;
  const dropout = round === 0 ? options.dropout : options.dropout * 0.67;
  const passes = round === 0 ? options.passes : options.passes + 1;

  // Instances in terms of places.
  const compact = instances.map((instance) => {
    const kept = keep[instance.domain];
    const { features, offsets } = instance;
    const out = new Int32Array(features.length);
    const bounds = new Int32Array(offsets.length);
    let k = 0;
    for (let token = 0; token + 1 < offsets.length; token++) {
      bounds[token] = k;
      for (let index = offsets[token] as number; index < (offsets[token + 1] as number); index++) {
        const row = (features[index] as number) & mask;
        if (kept[row] === 1) out[k++] = (places[row] as number) * stride;
      }
    }
    bounds[offsets.length - 1] = k;
    return { features: out.slice(0, k), offsets: bounds, labels: instance.labels, domain: instance.domain };
  });
  const order: number[] = [];
  instances.forEach((instance, index) => {
    for (let time = 0; time < instance.weight; time++) order.push(index);
  });

  let longest = 0;
  let widest = 0;
  for (const { labels: right, features } of compact) {
    longest = Math.max(longest, right.length);
    widest = Math.max(widest, features.length);
  }
  const shown = new Int32Array(widest);
  const bounds = new Int32Array(longest + 1);
  const scores = new Float64Array(longest * columns);
  const node = new Float64Array(longest * states);
  const ends = new Float64Array(longest * columns);
  const forward = new Float64Array(longest * states);
  const backward = new Float64Array(longest * states);
  const totals = new Float64Array(longest);
  const edges = new Float64Array(edgeCount);
  const pull = new Float64Array(columns);
  const edgePull = new Float64Array(edgeCount);
  let averaged = 0;

  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    let likelihood = 0;
    for (const which of order) {
      const instance = compact[which] as (typeof compact)[number];
      const right = instance.labels;
      const count = right.length;
      if (count === 0) continue;
      const domain = instance.domain;
      const own = (1 + domain) * columns;
      const step = steps[domain];
      let k = 0;
      for (let token = 0; token < count; token++) {
        bounds[token] = k;
        const end = instance.offsets[token + 1] as number;
        for (let index = instance.offsets[token] as number; index < end; index++)
          if (hide() >= dropout) shown[k++] = instance.features[index] as number;
      }
      bounds[count] = k;

      for (let token = 0; token < count; token++) {
        const at = token * columns;
        for (let column = 0; column < columns; column++) scores[at + column] = 0;
        const end = bounds[token + 1] as number;
        for (let index = bounds[token] as number; index < end; index++) {
          const cell = shown[index] as number;
          for (let column = 0; column < columns; column++)
            scores[at + column] =
              (scores[at + column] as number) +
              (weights[cell + column] as number) +
              (weights[cell + own + column] as number);
        }
      }
      for (let edge = 0; edge < edgeCount; edge++) edges[edge] = Math.exp(step[edge] as number);
      forward.fill(0, 0, count * states);
      backward.fill(0, 0, count * states);
      for (let token = 0; token < count; token++) {
        const at = token * columns;
        const cell = token * states;
        let top = 0;
        for (let state = 0; state < states; state++) {
          const column = emission[state] as number;
          if (column >= 0 && (scores[at + column] as number) > top) top = scores[at + column] as number;
        }
        for (let state = 0; state < states; state++) {
          const column = emission[state] as number;
          node[cell + state] = Math.exp((column < 0 ? 0 : (scores[at + column] as number)) - top) + 1e-30;
        }
        for (let column = 0; column < columns; column++)
          ends[at + column] = Math.exp(Math.max(-30, Math.min(30, scores[at + column] as number)));
        if (token === 0) {
          for (let state = 0; state < states; state++)
            if (first[state] === 1) forward[state] = edges[stepCount + state] as number;
        } else {
          for (let edge = 0; edge < stepCount; edge++) {
            const column = ending[edge] as number;
            const target = cell + (to[edge] as number);
            const value =
              (forward[cell - states + (from[edge] as number)] as number) * (edges[edge] as number);
            forward[target] =
              (forward[target] as number) + (column < 0 ? value : value * (ends[at + column] as number));
          }
        }
        let total = 0;
        for (let state = 0; state < states; state++) {
          forward[cell + state] = (forward[cell + state] as number) * (node[cell + state] as number);
          total += forward[cell + state] as number;
        }
        totals[token] = total;
        for (let state = 0; state < states; state++)
          forward[cell + state] = (forward[cell + state] as number) / total;
      }
      for (let state = 0; state < states; state++)
        backward[(count - 1) * states + state] = edges[stepCount + states + state] as number;
      for (let token = count - 2; token >= 0; token--) {
        const at = (token + 1) * columns;
        const cell = (token + 1) * states;
        for (let edge = 0; edge < stepCount; edge++) {
          const column = ending[edge] as number;
          const target = cell + (to[edge] as number);
          const source = cell - states + (from[edge] as number);
          const value =
            ((edges[edge] as number) * (node[target] as number) * (backward[target] as number)) /
            (totals[token + 1] as number);
          backward[source] =
            (backward[source] as number) + (column < 0 ? value : value * (ends[at + column] as number));
        }
      }
      let mass = 0;
      for (let state = 0; state < states; state++)
        mass += (forward[state] as number) * (backward[state] as number);

      edgePull.fill(0);
      for (let token = 0; token < count; token++) {
        const cell = token * states;
        const at = token * columns;
        const truth = right[token] as number;
        pull.fill(0);
        for (let state = 0; state < states; state++) {
          const chance = ((forward[cell + state] as number) * (backward[cell + state] as number)) / mass;
          const delta = (state === truth ? 1 : 0) - chance;
          const column = emission[state] as number;
          if (column >= 0) pull[column] = (pull[column] as number) + delta;
          if (state === truth) likelihood += Math.log(chance + 1e-12);
          if (token === 0 && first[state] === 1) edgePull[stepCount + state] = delta;
          if (token === count - 1) edgePull[stepCount + states + state] = delta;
        }
        if (token > 0) {
          const before = right[token - 1] as number;
          const share = 1 / ((totals[token] as number) * mass);
          for (let edge = 0; edge < stepCount; edge++) {
            const column = ending[edge] as number;
            const source = from[edge] as number;
            const target = to[edge] as number;
            let chance =
              (forward[cell - states + source] as number) *
              (edges[edge] as number) *
              (node[cell + target] as number) *
              (backward[cell + target] as number) *
              share;
            if (column >= 0) chance *= ends[at + column] as number;
            const delta = (source === before && target === truth ? 1 : 0) - chance;
            edgePull[edge] = (edgePull[edge] as number) + delta;
            if (column >= 0) pull[column] = (pull[column] as number) + delta;
          }
        }
        const end = bounds[token + 1] as number;
        for (let column = 0; column < columns; column++) {
          const gradient = pull[column] as number;
          if (gradient < 0.001 && gradient > -0.001) continue;
          const square = gradient * gradient;
          const move = options.rate * gradient;
          for (let index = bounds[token] as number; index < end; index++) {
            const cell = (shown[index] as number) + column;
            const a = (squares[cell] as number) + square;
            squares[cell] = a;
            weights[cell] = (weights[cell] as number) + move / Math.sqrt(a);
            const b = (squares[cell + own] as number) + square;
            squares[cell + own] = b;
            weights[cell + own] = (weights[cell + own] as number) + move / Math.sqrt(b);
          }
        }
      }
      const stepSquare = stepSquares[domain];
      for (let edge = 0; edge < edgeCount; edge++) {
        const gradient = edgePull[edge] as number;
        if (gradient === 0) continue;
        stepSquare[edge] = (stepSquare[edge] as number) + gradient * gradient;
        step[edge] =
          (step[edge] as number) + (options.rate * gradient) / Math.sqrt(stepSquare[edge] as number);
      }
    }
    options.log?.(`pass ${pass} log-likelihood ${likelihood.toFixed(0)}`);
    if (pass === 0 && passes > 1) continue;
    averaged++;
    for (const domain of [0, 1] as const) {
      const sum = sums[domain];
      const own = (1 + domain) * columns;
      for (let place = 0; place < used; place++)
        for (let column = 0; column < columns; column++)
          sum[place * columns + column] =
            (sum[place * columns + column] as number) +
            (weights[place * stride + column] as number) +
            (weights[place * stride + own + column] as number);
      const stepSum = stepSums[domain];
      for (let edge = 0; edge < edgeCount; edge++)
        stepSum[edge] = (stepSum[edge] as number) + (steps[domain][edge] as number);
    }
  }
  const scale = (1 - dropout) / averaged;
  for (const domain of [0, 1] as const) {
    const sum = sums[domain];
    for (let cell = 0; cell < cells; cell++) sum[cell] = (sum[cell] as number) * scale;
  }
  const transitions = new Float32Array(edgeCount * 2);
  for (let edge = 0; edge < edgeCount; edge++) {
    transitions[edge] = (stepSums[0][edge] as number) / averaged;
    transitions[edgeCount + edge] = (stepSums[1][edge] as number) / averaged;
  }
  return { news: sums[0], polnear: sums[1], transitions };
}
