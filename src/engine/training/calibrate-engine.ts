import type { Attribution } from "../../model/claim";
import type { Span } from "../../model/span";
import type { Document } from "../document";
import { confidenceOf } from "../learned/confidence";
import { attributionOf, type Finding, findCandidates } from "../learned/find";
import { joinWeights, packFloats, readWeights } from "../learned/weights-file";
import { complete } from "../rules/complete";
import { fitCalibration } from "./calibrate";
import type { GoldArticle, GoldClaim } from "./corpora";
import { lessonOf } from "./instances";
import { scoreClaims } from "./score-claims";
import type { Row } from "./score-rows";

/** A packed part of a weights file for each definition, the product's first. */
export type Packed = readonly [news: Uint8Array, polnear: Uint8Array];

/** Models, and texts of both definitions that they never saw. */
export interface Trial {
  readonly held: { readonly news: readonly GoldArticle[]; readonly polnear: readonly GoldArticle[] };
  readonly tagger: Uint8Array;
  readonly cues: Packed;
  readonly spans: Packed;
}

/** What was found in a held-out text, before anything is left out. */
interface Tried {
  readonly gold: GoldArticle;
  readonly document: Document;
  readonly findings: readonly Finding[];
}

// How far to lean towards cues is chosen among these; beyond, detection fell on every held-out set.
const LEANS = [0, 0.5, 1];
// Below this precision the product marks too much that nobody said. PolNeAR has no such floor.
const LEAST_PRECISION = 0.96;
// What is to be as high as it gets, all alike.
const SOUGHT = ["claims detect", "claims soft", "claims strict", "reported soft", "reported strict"];

/**
 * For each definition the numbers of readCalibration: fitted on texts the trials' models never saw, by what finds most
 * claims, softly and strictly right alike, and reported ones once more; for the product's with its rules applied and the
 * floor on precision as near as it gets.
 */
export function calibrateEngine(
  trials: readonly Trial[],
  log: (line: string) => void,
): readonly [news: number[], polnear: number[]] {
  return [calibrate(trials, 0, log), calibrate(trials, 1, log)];
}

function calibrate(trials: readonly Trial[], domain: 0 | 1, log: (line: string) => void): number[] {
  let best = { value: Number.NEGATIVE_INFINITY, numbers: [] as number[], line: "" };
  for (const lean of LEANS) {
    const tried = trials.flatMap((trial) => tryOn(trial, domain, lean));
    const weights = fitCalibration(
      tried.flatMap(({ gold, document, findings }) =>
        findings.map((finding) => ({
          evidence: finding.evidence,
          right: isRight(gold, written(attributionOf(document, finding))),
        })),
      ),
    );
    const gold = tried.map((one) => one.gold);
    for (let least = 0.2; least < 0.65; least += 0.04) {
      const { rows } = scoreClaims(
        gold,
        tried.map((one) => claimsOf(one, weights, least, domain)),
      );
      const row = (name: string) => rows.get(name) as Row;
      const { precision, recall } = row("claims detect");
      const short = domain === 0 ? Math.max(0, LEAST_PRECISION - precision) : 0;
      const value = SOUGHT.reduce((sum, name) => sum + row(name).f1, 0) - 3 * short;
      if (value <= best.value) continue;
      const line = `lean ${lean}, least ${least.toFixed(2)}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, soft ${row("claims soft").f1.toFixed(3)}, strict ${row("claims strict").f1.toFixed(3)} on ${gold.length} held-out texts`;
      best = { value, numbers: [least, lean, ...weights], line };
    }
  }
  log(best.line);
  return best.numbers;
}

function tryOn({ held, tagger, cues, spans }: Trial, domain: 0 | 1, lean: number): Tried[] {
  const weights = readWeights(
    joinWeights({ tagger, cues: cues[domain], spans: spans[domain], calibration: packFloats([]) }),
  );
  return (domain === 0 ? held.news : held.polnear).map((gold) => {
    const { view } = lessonOf(gold, "news", 1, weights.tagger);
    return { gold, document: view.document, findings: findCandidates(view, weights, lean) };
  });
}

/** The claims that are sure enough; for the product's definition with what its rules make of them. */
function claimsOf(
  { document, findings }: Tried,
  weights: readonly number[],
  least: number,
  domain: 0 | 1,
): GoldClaim[] {
  const found = findings
    .map((finding) => ({ ...finding, confidence: confidenceOf(finding.evidence, weights) }))
    .filter(({ confidence }) => confidence >= least)
    .map((finding) => attributionOf(document, finding));
  return (domain === 0 ? complete(document, found) : found).map(written);
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
