import type { Span } from "./span";

/** The sorts of source a link can be, strongest first as the rubric lists them. */
export const KINDS = [
  "witness",
  "document",
  "person",
  "organisation",
  "media",
  "unnamed",
  "group",
  "anonymous",
  "social",
  "hearsay",
] as const;
/** What sort of source a link is. */
export type Kind = (typeof KINDS)[number];

/** Strength of sourcing: 5 first-hand, 4 on the record, 3 second-hand, 2 unnamed, 1 unsourced. */
export type Grade = 1 | 2 | 3 | 4 | 5;

/** The grades as the marks and the views call them; `silence` is what a claim without a grade is shown as. */
export const GRADE_NAMES = [
  "first-hand",
  "on-record",
  "second-hand",
  "unnamed",
  "unsourced",
  "silence",
] as const;
/** A grade's name, or `silence` for a claim that has none. */
export type GradeName = (typeof GRADE_NAMES)[number];

/** Whether the content stands inside quotation marks, outside, or both. */
export type Form = "direct" | "indirect" | "mixed";

/** What the cue commits to. */
export type Stance = "neutral" | "committed" | "doubtful" | "denial" | "silence";

/** One pair of hands a claim came through. `span` is where the text names it; `name` is its fullest name there. */
export interface Link {
  readonly span?: Span;
  readonly name: string;
  readonly kind: Kind;
}

/**
 * Why a claim has its grade, or a note beside it. `rule` is a stable id the views translate by, `values` fills the
 * gaps of that sentence, `text` is the sentence in English, `standard` the published rule it rests on.
 */
export interface Reason {
  readonly rule: string;
  readonly text: string;
  readonly values: readonly string[];
  readonly standard: string | null;
  /** True where the reason fixed the grade, false for a note that does not move it. */
  readonly decides: boolean;
}

/** Where an attribution stands in a text: the spans of its three parts, each list in text order. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** How likely a trained reader would mark this as well, 0 to 1, calibrated on dev data. */
  readonly confidence: number;
}

/** One attribution found in a text, with what it means. */
export interface Claim extends Attribution {
  readonly form: Form;
  readonly stance: Stance;
  readonly kind: Kind;
  /** The fullest name the article gives for the source; null where there is no source. */
  readonly resolved: string | null;
  /** How sure the resolved name is, 0 to 1; below 0.6 views write "probably". */
  readonly resolvedConfidence: number;
  /** The hands it came through, outermost first; empty for one hand. */
  readonly chain: readonly Link[];
  /** Null for silence. */
  readonly grade: Grade | null;
  readonly reasons: readonly Reason[];
}

/** The grade the rubric gives a claim of one hand of this kind (the table of grades in the options view). */
export function gradeOfKind(kind: Kind): Grade {
  switch (kind) {
    case "witness":
    case "document":
      return 5;
    case "person":
    case "organisation":
      return 4;
    case "media":
      return 3;
    case "unnamed":
    case "group":
    case "anonymous":
      return 2;
    case "social":
    case "hearsay":
      return 1;
  }
}

/** The name of a claim's grade, as highlight registry, styles and messages spell it. */
export function gradeName(grade: Grade | null): GradeName {
  return grade === null ? "silence" : (GRADE_NAMES[5 - grade] as GradeName);
}
