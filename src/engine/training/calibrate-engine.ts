import { confidenceOf } from "../learned/confidence";
import { attributionOf, findCandidates } from "../learned/find";
import { joinWeights, packFloats, readWeights } from "../learned/weights-file";
import { fitCalibration, type Trial } from "./calibrate";
import type { Corpora, GoldArticle, GoldClaim } from "./corpora";
import { lessonOf } from "./instances";
import { scoreClaims } from "./score-claims";

/** A packed part of a weights file for each definition, the product's first. */
export type Packed = readonly [news: Uint8Array, polnear: Uint8Array];

/** One fifth of the training texts to calibrate on and the rest to teach; a text in both corpora is on one side only. */
export function splitFold(corpora: Corpora): {
  readonly taught: Corpora;
  readonly held: { readonly news: readonly GoldArticle[]; readonly polnear: readonly GoldArticle[] };
} {
  const begins = (article: GoldArticle) => article.text.slice(0, 200);
  const isHeld = (_: GoldArticle, index: number) => index % 5 === 0;
  const news = corpora.news.filter(isHeld);
  const twice = new Set(news.map(begins));
  const polnear = corpora.polnear.filter((article, index) => index % 10 === 0 && !twice.has(begins(article)));
  const kept = new Set(polnear.map(begins));
  return {
    taught: {
      news: corpora.news.filter((article, index) => !isHeld(article, index)),
      polnear: corpora.polnear.filter((article) => !kept.has(begins(article)) && !twice.has(begins(article))),
      tokens: corpora.tokens,
    },
    held: { news, polnear },
  };
}

/**
 * For each definition, the least confidence that serves detection and soft matches best together, and the weights of
 * confidence: fitted on texts the given models never saw.
 */
export function calibrateEngine(
  corpora: Corpora,
  tagger: Uint8Array,
  cues: Packed,
  spans: Packed,
  log: (line: string) => void,
): readonly [news: number[], polnear: number[]] {
  const { held } = splitFold(corpora);
  const calibrate = (gold: readonly GoldArticle[], domain: 0 | 1): number[] => {
    const weights = readWeights(
      joinWeights({ tagger, cues: cues[domain], spans: spans[domain], calibration: packFloats([]) }),
    );
    const found = gold.map((article) => {
      const { view } = lessonOf(article, "news", 1, weights.tagger);
      return findCandidates(view, weights).map((finding) => {
        const { source, cue, content } = attributionOf(view.document, finding);
        const pairs = (list: readonly { start: number; end: number }[]) =>
          list.map(({ start, end }) => [start, end] as const);
        const claim: GoldClaim = { source: pairs(source), cue: pairs(cue), content: pairs(content) };
        return { finding, claim };
      });
    });
    const trials: Trial[] = gold.flatMap((article, index) =>
      (found[index] ?? []).map(({ finding, claim }) => ({
        evidence: finding.evidence,
        right: isRight(article, claim),
      })),
    );
    const fitted = fitCalibration(trials);
    const calibration = Float32Array.from([0, ...fitted]);
    let best = { least: 0, value: 0 };
    for (let least = 0; least < 0.6; least += 0.02) {
      const { rows } = scoreClaims(
        gold,
        found.map((claims) =>
          claims
            .filter(({ finding }) => confidenceOf(finding.evidence, calibration) >= least)
            .map(({ claim }) => claim),
        ),
      );
      const value = (rows.get("claims detect")?.f1 ?? 0) + (rows.get("claims soft")?.f1 ?? 0);
      if (value > best.value) best = { least, value };
    }
    log(
      `calibrated on ${trials.length} claims of ${gold.length} held-out texts, least confidence ${best.least.toFixed(2)}`,
    );
    return [best.least, ...fitted];
  };
  return [calibrate(held.news, 0), calibrate(held.polnear, 1)];
}

/** Whether a found claim alone matches a gold one of the article softly. */
function isRight(article: GoldArticle, claim: GoldClaim): boolean {
  const [start, end] = [claim.cue[0]?.[0] ?? 0, claim.cue[0]?.[1] ?? 0];
  const near = article.claims.filter(
    ({ cue, content }) =>
      cue.some(([from, to]) => from < end && start < to) ||
      content.some(([from, to]) => claim.content.some(([a, b]) => from < b && a < to)),
  );
  const { rows } = scoreClaims(
    [{ ...article, claims: near.map((gold) => ({ ...gold, optional: false })) }],
    [[claim]],
  );
  return (rows.get("claims soft")?.precision ?? 0) > 0;
}
