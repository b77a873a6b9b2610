import { NEVER } from "../learned/may-begin";
import { type Shape, transitionCount } from "../learned/shapes";
import { ChainGradient } from "./chain-gradient";
import { randomFrom, shuffle } from "./random";

/** One run of tokens to learn from: hashed features token after token, and the right labels. */
export interface Instance {
  readonly features: Int32Array;
  /** What each feature asks, by number: below 128. */
  readonly kinds: Uint8Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** 1 for tokens without features that can only be outside; null where there are none. */
  readonly unseen: Uint8Array | null;
  /** Which definition its labels follow: 0 news, 1 PolNeAR. */
  readonly domain: 0 | 1;
  /** How often it counts. */
  readonly weight: number;
  /** The number of its text. */
  readonly text: number;
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
  /** Rows kept for each definition. */
  readonly rows: number;
  /** One fit a seed; what comes out is their mean, which costs nothing to use and errs less than any of them. */
  readonly seeds: readonly number[];
  readonly log?: (line: string) => void;
}

/** What a definition's model comes to: weights by hashed row, and transitions. */
export interface Fitted {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Weights by place and column, and transitions: of news, then of PolNeAR. */
export interface Round {
  readonly news: Float32Array;
  readonly polnear: Float32Array;
  /** Of news, then of PolNeAR. */
  readonly transitions: Float32Array;
  /**
   * What leaving a place out would cost either definition, by place, news first: its weights squared times how sharply
   * the likelihood bends there (LeCun 1990, "optimal brain damage"; the squared slopes stand for the bend).
   */
  readonly worth: Float32Array;
}

/**
 * One fitting of the features that have a place: AdaGrad, with features hidden at random and weights averaged over the
 * passes behind the first.
 */
export function fitRound(
  instances: readonly Instance[],
  shape: Shape,
  options: FitOptions,
  places: Int32Array,
  seed: number,
): Round {
  const { columns } = shape;
  const used = places.reduce((most, place) => Math.max(most, place + 1), 0);
  const random = randomFrom(seed);
  const hide = randomFrom(seed * 31 + 5);
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
  const { dropout, passes } = options;

  const compact = instances.map((instance) => inPlaces(instance, places, stride));
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
  const gradient = new ChainGradient(shape, longest);
  const { scores, pull, edgePull } = gradient;
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
        const unseen = instance.unseen?.[token] === 1;
        for (let column = 0; column < columns; column++)
          scores[at + column] = unseen && shape.emission.includes(column) ? NEVER : 0;
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
      likelihood += gradient.reckon(right, step);
      for (let token = 0; token < count; token++) {
        const end = bounds[token + 1] as number;
        for (let column = 0; column < columns; column++) {
          const slope = pull[token * columns + column] as number;
          if (slope < 0.001 && slope > -0.001) continue;
          const square = slope * slope;
          const move = options.rate * slope;
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
        const slope = edgePull[edge] as number;
        if (slope === 0) continue;
        stepSquare[edge] = (stepSquare[edge] as number) + slope * slope;
        step[edge] = (step[edge] as number) + (options.rate * slope) / Math.sqrt(stepSquare[edge] as number);
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
  const worth = new Float32Array(2 * used);
  for (const domain of [0, 1] as const) {
    const sum = sums[domain];
    const own = (1 + domain) * columns;
    for (let cell = 0; cell < cells; cell++) sum[cell] = (sum[cell] as number) * scale;
    for (let place = 0; place < used; place++) {
      let loss = 0;
      for (let column = 0; column < columns; column++)
        loss +=
          (sum[place * columns + column] as number) ** 2 * (squares[place * stride + own + column] as number);
      worth[domain * used + place] = loss;
    }
  }
  const transitions = new Float32Array(edgeCount * 2);
  for (let edge = 0; edge < edgeCount; edge++) {
    transitions[edge] = (stepSums[0][edge] as number) / averaged;
    transitions[edgeCount + edge] = (stepSums[1][edge] as number) / averaged;
  }
  return { news: sums[0], polnear: sums[1], transitions, worth };
}

/** An instance whose features are given as where their weights begin. */
export interface Placed {
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  readonly unseen: Uint8Array | null;
  readonly domain: 0 | 1;
}

/** An instance with the features that have a place, each as where its weights begin: `stride` apart. */
export function inPlaces(
  { features, offsets, labels, unseen, domain }: Instance,
  places: Int32Array,
  stride: number,
): Placed {
  const mask = places.length - 1;
  const out = new Int32Array(features.length);
  const bounds = new Int32Array(offsets.length);
  let k = 0;
  for (let token = 0; token + 1 < offsets.length; token++) {
    bounds[token] = k;
    for (let index = offsets[token] as number; index < (offsets[token + 1] as number); index++) {
      const place = places[(features[index] as number) & mask] as number;
      if (place >= 0) out[k++] = place * stride;
    }
  }
  bounds[offsets.length - 1] = k;
  return { features: out.slice(0, k), offsets: bounds, labels, unseen, domain };
}
