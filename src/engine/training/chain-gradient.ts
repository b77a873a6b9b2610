import { type Shape, transitionCount } from "../learned/shapes";

/**
 * Which way a linear-chain model's scores must move to make the right states of a run likelier: forward and backward
 * over all ways through. Its lists are reused from run to run.
 */
export class ChainGradient {
  /** To be filled before `reckon`: the score of each column, token-major. */
  readonly scores: Float64Array;
  /** What `reckon` gives: the log-likelihood's slope by each of `scores`. */
  readonly pull: Float64Array;
  /** What `reckon` gives: its slope by each transition weight. */
  readonly edgePull: Float64Array;
  private readonly node: Float64Array;
  private readonly ends: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly totals: Float64Array;
  private readonly edges: Float64Array;

  /** For runs of at most `longest` tokens. */
  constructor(
    private readonly shape: Shape,
    longest: number,
  ) {
    this.scores = new Float64Array(longest * shape.columns);
    this.pull = new Float64Array(longest * shape.columns);
    this.ends = new Float64Array(longest * shape.columns);
    this.node = new Float64Array(longest * shape.states);
    this.forward = new Float64Array(longest * shape.states);
    this.backward = new Float64Array(longest * shape.states);
    this.totals = new Float64Array(longest);
    this.edges = new Float64Array(transitionCount(shape));
    this.edgePull = new Float64Array(transitionCount(shape));
  }

  /** Fills `pull` and `edgePull` for a run whose right states are given; the sum of their log chances, token by token. */
  reckon(right: Uint8Array, transitions: Float32Array): number {
    const { edges } = this;
    for (let edge = 0; edge < edges.length; edge++) edges[edge] = Math.exp(transitions[edge] as number);
    this.goForward(right.length);
    this.goBackward(right.length);
    return this.compare(right);
  }

  private goForward(count: number): void {
    const { states, columns, emission, from, to, ending, first } = this.shape;
    const { scores, node, ends, forward, totals, edges } = this;
    const stepCount = from.length;
    forward.fill(0, 0, count * states);
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
          const value = (forward[cell - states + (from[edge] as number)] as number) * (edges[edge] as number);
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
  }

  private goBackward(count: number): void {
    const { states, columns, from, to, ending } = this.shape;
    const { node, ends, backward, totals, edges } = this;
    const stepCount = from.length;
    backward.fill(0, 0, count * states);
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
  }

  private compare(right: Uint8Array): number {
    const { states, columns, emission, from, to, ending, first } = this.shape;
    const { node, ends, forward, backward, totals, edges, pull, edgePull } = this;
    const stepCount = from.length;
    const count = right.length;
    let mass = 0;
    for (let state = 0; state < states; state++)
      mass += (forward[state] as number) * (backward[state] as number);
    let likelihood = 0;
    edgePull.fill(0);
    pull.fill(0, 0, count * columns);
    for (let token = 0; token < count; token++) {
      const cell = token * states;
      const at = token * columns;
      const truth = right[token] as number;
      for (let state = 0; state < states; state++) {
        const chance = ((forward[cell + state] as number) * (backward[cell + state] as number)) / mass;
        const delta = (state === truth ? 1 : 0) - chance;
        const column = emission[state] as number;
        if (column >= 0) pull[at + column] = (pull[at + column] as number) + delta;
        if (state === truth) likelihood += Math.log(chance + 1e-12);
        if (token === 0 && first[state] === 1) edgePull[stepCount + state] = delta;
        if (token === count - 1) edgePull[stepCount + states + state] = delta;
      }
      if (token === 0) continue;
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
        if (column >= 0) pull[at + column] = (pull[at + column] as number) + delta;
      }
    }
    return likelihood;
  }
}
