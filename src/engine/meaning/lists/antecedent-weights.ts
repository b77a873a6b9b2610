/**
 * How much each sign of candidates.ts FEATURES counts when a pronoun is resolved, in the same order. Fitted by logistic
 * regression on the pronouns of the news training articles with their sources known; figures only, no text. Three of
 * "thing" were set by hand, because there are too few cases of "it" to fit: a subject of the same sentence comes first.
 */
export const ANTECEDENT_WEIGHTS = {
  person: [
    0.78, 0.19, -0.46, -0.61, 0.61, 0.59, -0.02, 0.44, -1.16, 0.23, 1.07, 0.5, -0.88, -0.79, -0.95, 0.76, 0.6,
    -0.6, 0.91, 1.11, 0, 0, 0.58,
  ],
  thing: [
    0.79, -0.08, -0.06, -0.21, 0.65, -0.39, 0.11, -0.07, -0.95, 2.6, 0.96, -0.08, -0.54, 0.32, 0.07, 0.34,
    0.0, 0.0, 0.58, -0.2, 0.0, 0.0, 0.9,
  ],
  many: [
    1.11, 0.26, -1.07, -0.47, 0.2, 0.56, 0, -0.36, -0.78, 0.43, -0.07, -0.64, -0.05, -0.14, -0.74, 0.16, 0, 0,
    -0.06, 1, 0.47, -0.47, 1.08,
  ],
} as const;
