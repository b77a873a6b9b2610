import type { Annotation, Article } from "../model/annotation";
import { GRADE_NAMES, type GradeName, gradeName } from "../model/claim";
import { type Exported, type Say, sourcesOf } from "./exported";
import { chainOf, gradeOf, kindOf, nameOf, wordsOf } from "./row";

/** One claim as a report tells it; texts are as the page or the reader wrote them, labels as `say` said them. */
export interface ReportClaim {
  readonly name: string;
  readonly kind: string;
  readonly quote: string;
  readonly attribution: string;
  readonly chain: string;
  readonly reasons: readonly string[];
  readonly verdict: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly evidence: readonly { readonly url: string; readonly title: string; readonly quote: string }[];
}

/** A report of one article, ready to be set as Markdown or HTML: every word in place, nothing of the layout. */
export interface Report {
  readonly language: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly address: string;
  readonly headings: { readonly summary: string; readonly signals: string; readonly sources: string };
  readonly labels: {
    readonly chain: string;
    readonly verdict: string;
    readonly note: string;
    readonly evidence: string;
    readonly tags: string;
    readonly why: string;
  };
  readonly summary: string;
  readonly signals: readonly string[];
  readonly sources: readonly string[];
  readonly groups: readonly {
    readonly grade: GradeName;
    readonly heading: string;
    readonly claims: readonly ReportClaim[];
  }[];
  readonly disclaimer: string;
}

/**
 * What a fact-checker hands on about one article: its facts, signals, sources, and its claims by grade, strongest
 * first. Dismissed claims are left out; the reader's corrections count. `language` is the one that `say` speaks.
 */
export function toReport({ article, annotations }: Exported, say: Say, language: string): Report {
  const counted = annotations.filter(({ work }) => !work.dismissed);
  return {
    language,
    title: article.facts.title ?? article.address,
    facts: factsOf(article, say),
    address: article.address,
    headings: {
      summary: say("report_summary"),
      signals: say("report_signals"),
      sources: say("report_sources"),
    },
    labels: {
      chain: say("report_chain"),
      verdict: say("report_verdict"),
      note: say("report_note"),
      evidence: say("report_evidence"),
      tags: say("report_tags"),
      why: say("report_why"),
    },
    summary: say("report_claims", counted.length),
    signals: article.signals.map((signal) => signalText(signal, say)),
    sources: sourcesOf(counted).map(({ name, kind, claims }) =>
      say("report_source_line", claims.length, name, say(`kind_${kind}`)),
    ),
    groups: GRADE_NAMES.map((grade) => ({
      grade,
      heading: say(`grade_${grade.replaceAll("-", "_")}`),
      claims: counted
        .filter((annotation) => gradeName(gradeOf(annotation)) === grade)
        .map((it) => claimOf(it, say)),
    })).filter(({ claims }) => claims.length > 0),
    disclaimer: say("report_disclaimer"),
  };
}

function factsOf({ facts }: Article, say: Say): Report["facts"] {
  return (["publisher", "byline", "published", "modified", "wire"] as const).flatMap((fact) => {
    const value = facts[fact];
    return value ? [{ label: say(`report_${fact}`), value }] : [];
  });
}

function claimOf(annotation: Annotation, say: Say): ReportClaim {
  const { claim, work } = annotation;
  return {
    name: nameOf(annotation) || say("report_nobody"),
    kind: say(`kind_${kindOf(annotation)}`),
    quote: wordsOf(annotation, "content"),
    attribution: [wordsOf(annotation, "source"), wordsOf(annotation, "cue")].filter(Boolean).join(" … "),
    chain: chainOf(annotation),
    reasons: claim.reasons.map((reason) => {
      const text = sayOr(say, `reason_${reason.rule}`, reason.values, reason.text);
      return reason.standard ? `${text} (${reason.standard})` : text;
    }),
    verdict: work.verdict ? say(`verdict_${work.verdict.replaceAll("-", "_")}`) : "",
    note: work.note ?? "",
    tags: work.tags ?? [],
    evidence: work.evidence ?? [],
  };
}

function signalText(signal: Article["signals"][number], say: Say): string {
  const id = ["signal", signal.id, signal.variant].filter(Boolean).join("_");
  return sayOr(say, id, signal.values, signal.text);
}

/** A message, or the engine's English where the language has no message of that id (`say` gives the id back). */
function sayOr(say: Say, id: string, values: readonly string[], english: string): string {
  const said = say(id.replaceAll("-", "_"), ...values);
  return said === id.replaceAll("-", "_") ? english : said;
}
