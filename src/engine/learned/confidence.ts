import { headOf } from "./cue-surroundings";
import { ROLE } from "./lexemes";
import { TAGS } from "./tags";
import type { View } from "./view";

/** What one found claim rests on: its cue and spans in tokens, and how sure the two models are of them. */
export interface Evidence {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
  readonly source: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
  readonly sourceChance: number;
  readonly contentChance: number;
}

/** How many numbers evidenceOf gives. */
export const EVIDENCE = 44;

function logOdds(chance: number): number {
  const kept = Math.max(0.002, Math.min(0.998, chance));
  return Math.log(kept / (1 - kept));
}

/** The numbers a claim's confidence is reckoned from; the first is always 1. */
export function evidenceOf(view: View, claim: Evidence, all: readonly Evidence[]): number[] {
  const first = claim.content[0]?.[0] ?? 0;
  const last = claim.content.at(-1)?.[1] ?? 0;
  const tokens = claim.content.reduce((sum, [from, to]) => sum + to - from, 0);
  const head = headOf(view, claim.from, claim.to);
  const inside = all.some(
    (other) => other !== claim && other.content.some(([from, to]) => from <= claim.from && claim.from < to),
  );
  const cue = logOdds(claim.chance);
  const [sourceFrom, sourceTo] = claim.source[0] ?? [-1, -1];
  const reporting = view.reporting[head] as number;
  return [
    1,
    cue,
    logOdds(claim.contentChance),
    logOdds(claim.sourceChance),
    claim.source.length === 0 ? 1 : 0,
    tokens <= 2 ? 1 : 0,
    tokens > 40 ? 1 : 0,
    first < claim.from ? 1 : 0,
    last > claim.to ? 1 : 0,
    inside ? 1 : 0,
    reporting,
    reporting * cue,
    (view.verb[head] as number) === 0 ? 1 : 0,
    (view.document.quotes[first] as number) > 0 ? 1 : 0,
    ...speakerOf(view, claim),
    view.tags[head] === GERUND ? 1 : 0,
    view.tags[head] === INFINITIVE ? 1 : 0,
    ...(IS_CLASS[view.meaning[head] as number] as readonly number[]),
    ...openingOf(view, claim),
    sourceFrom >= claim.to ? 1 : 0,
    sourceFrom >= 0 && sourceTo <= claim.from && claim.from - sourceTo > 4 ? 1 : 0,
    claim.to - claim.from > 2 ? 1 : 0,
  ];
}

const CLASSES = 15;
/** By a word class, a number for each of the classes: 1 for itself. */
const IS_CLASS: readonly (readonly number[])[] = Array.from({ length: 256 }, (_, own) =>
  Array.from({ length: CLASSES }, (_, index) => (own === index + 1 ? 1 : 0)),
);

/** How the content begins and whether it says anything: behind "that", at "to", in a quotation mark, with a verb in it. */
function openingOf(view: View, { content }: Evidence): number[] {
  const [from, to] = content[0] ?? [0, 0];
  const before = from > 0 ? view.role[from - 1] : ROLE.none;
  let verb = 0;
  for (let at = from; at < to && verb < 2; at++) verb = Math.max(verb, view.verb[at] as number);
  return [
    before === ROLE.that || view.role[from] === ROLE.that,
    before === ROLE.to || view.role[from] === ROLE.to,
    view.mark[from] === 1,
    verb === 2,
    verb === 0,
  ].map(Number);
}

const GERUND = TAGS.indexOf("VBG");
const INFINITIVE = TAGS.indexOf("VB");
const NAME = TAGS.indexOf("NNP");
const PREPOSITION = TAGS.indexOf("IN");
const PRONOUN = TAGS.indexOf("PRP");

/** What can speak: one number each for a pronoun, a name, a person or body, a document or utterance, any other noun. */
function speakerOf(view: View, { source }: Evidence): number[] {
  const [from, to] = source[0] ?? [0, 0];
  let head = from;
  for (let at = from; at < to; at++) {
    if (at > from && (view.tags[at] === PREPOSITION || view.role[at] !== ROLE.none)) break;
    head = at;
  }
  const none = to === 0;
  const tag = view.tags[head];
  const meaning = view.meaning[head] as number;
  const pronoun = !none && tag === PRONOUN;
  const name = !none && tag === NAME;
  const being = !none && !pronoun && !name && meaning >= 14;
  const paper = !none && !pronoun && !name && (meaning === 12 || meaning === 13);
  const other = !none && !pronoun && !name && !being && !paper;
  return [pronoun, name, being, paper, other].map(Number);
}

/** What was learned about trust, on texts the models never saw (training/calibrate-engine.ts). */
export interface Calibration {
  /** Claims less sure than this are left out. */
  readonly least: number;
  /** Added to the score of a token that begins a cue, so that few are missed; what is too much is left out again. */
  readonly lean: number;
  /** One weight for each number of evidence; empty where nothing was calibrated. */
  readonly weights: readonly number[];
}

/** What a weights file's numbers mean; a file without them leaves nothing out. */
export function readCalibration(numbers: ArrayLike<number>): Calibration {
  const [least = 0, lean = 1, ...weights] = Array.from(numbers);
  return weights.length === EVIDENCE ? { least, lean, weights } : { least: 0, lean: 1, weights: [] };
}

/** The chance that a trained reader would mark the claim too, by logistic regression; 1 where nothing was calibrated. */
export function confidenceOf(evidence: readonly number[], weights: readonly number[]): number {
  if (weights.length === 0) return 1;
  let sum = 0;
  for (let index = 0; index < EVIDENCE; index++)
    sum += (evidence[index] as number) * (weights[index] as number);
  return 1 / (1 + Math.exp(-sum));
}
