import type { Attribution } from "../../model/claim";
import type { Span } from "../../model/span";
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

// How far to lean towards cues is chosen among these; beyond, detection fell on every held-out set.
const LEANS = [0.5, 1, 1.5];
// Below this precision the product marks too much that nobody said; PolNeAR has no such floor.
const LEAST_PRECISION = 0.95;

/**
 * For each definition the numbers of readCalibration: fitted on texts the given models never saw, by what gives most
 * soft and strict matches, with the product's precision of detection at 0.95 or as near as it gets.
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
    const views = gold.map((article) => lessonOf(article, "news", 1, weights.tagger).view);
    let best = { value: Number.NEGATIVE_INFINITY, numbers: [] as number[], line: "" };
    for (const lean of LEANS) {
      const found = views.map((view) =>
        findCandidates(view, weights, lean).map((finding) => ({
          finding,
          claim: written(attributionOf(view.document, finding)),
        })),
      );
      const trials: Trial[] = gold.flatMap((article, index) =>
        (found[index] ?? []).map(({ finding, claim }) => ({
          evidence: finding.evidence,
          right: isRight(article, claim),
        })),
      );
      const fitted = fitCalibration(trials);
      for (let least = 0; least < 0.6; least += 0.02) {
        const kept = found.map((claims) =>
          claims
            .filter(({ finding }) => confidenceOf(finding.evidence, fitted) >= least)
            .map(({ claim }) => claim),
        );
        const { rows } = scoreClaims(gold, kept);
        const [detect, soft, strict] = ["detect", "soft", "strict"].map((row) => rows.get(`claims ${row}`));
        if (detect === undefined || soft === undefined || strict === undefined) continue;
        const short = domain === 0 ? Math.max(0, LEAST_PRECISION - detect.precision) : 0;
        const value = soft.f1 + strict.f1 - 2 * short;
        const line = `lean ${lean}, least ${least.toFixed(2)}: soft ${soft.f1.toFixed(3)}, strict ${strict.f1.toFixed(3)} on ${gold.length} held-out texts`;
        if (value > best.value) best = { value, numbers: [least, lean, ...fitted], line };
      }
    }
    log(best.line);
    return best.numbers;
  };
  return [calibrate(held.news, 0), calibrate(held.polnear, 1)];
}

function written({ source, cue, content }: Attribution): GoldClaim {
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const);
  return { source: pairs(source), cue: pairs(cue), content: pairs(content) };
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
