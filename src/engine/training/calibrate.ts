import { EVIDENCE } from "../learned/confidence";

/** One found claim: what spoke for it, and whether a trained reader marked it too. */
export interface Trial {
  readonly evidence: readonly number[];
  readonly right: boolean;
}

// Ridge, against weights that run off where a number hardly varies: 55 articles are few for 44 numbers.
const RIDGE = 5;
const ROUNDS = 30;

/** Weights of a logistic regression over the evidence (Newton's method), so that confidence is a frequency. */
export function fitCalibration(trials: readonly Trial[]): number[] {
  const weights = new Array<number>(EVIDENCE).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? RIDGE : 0)));
    for (const { evidence, right } of trials) {
      const sum = evidence.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      evidence.forEach((value, row) => {
        gradient[row] = (gradient[row] ?? 0) + value * ((right ? 1 : 0) - chance);
        const line = curvature[row] as number[];
        evidence.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + value * other * chance * (1 - chance);
        });
      });
    }
    solve(curvature, gradient).forEach((move, index) => {
      weights[index] = (weights[index] ?? 0) + move;
    });
  }
  return weights;
}

/** Solves a system of linear equations by elimination; the matrix is spent. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const line = rows[pivot] as number[];
    const divisor = line[pivot] ?? 1;
    rows.forEach((other, index) => {
      if (index === pivot) return;
      const factor = (other[pivot] ?? 0) / divisor;
      for (let column = pivot; column < other.length; column++)
        other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0);
    });
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}
