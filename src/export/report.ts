import type { Annotation, Article } from "../model/annotation";
import { VERDICTS } from "../model/annotation";
import { GRADE_NAMES, type GradeName, gradeName } from "../model/claim";
import { kindOf } from "../model/effective";
import { type Exported, type Say, sourcesOf } from "./exported";
import { chainOf, gradeOf, nameOf, wordsOf } from "./row";
import { timeIn } from "./time-in";

/** One claim as a report tells it; texts are as the page or the reader wrote them, labels as `say` said them. */
export interface ReportClaim {
  /** Its place among all that was marked in the article, from 1: grouping by grade loses the order. */
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly quote: string;
  readonly attribution: string;
  readonly verdict: string;
  readonly note: string;
  readonly evidence: readonly { readonly url: string; readonly title: string; readonly quote: string }[];
  /** What else is told of it, a label and its lines each, in order; no label without a line. */
  readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

/** A report of one article, ready to be set as Markdown or HTML: every word in place, nothing of the layout. */
export interface Report {
  readonly language: string;
  /** The language of the article, which its quotes are in. */
  readonly quoted: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly address: string;
  readonly headings: { readonly summary: string; readonly signals: string; readonly sources: string };
  readonly labels: { readonly verdict: string; readonly note: string; readonly evidence: string };
  readonly summary: readonly string[];
  readonly signals: readonly string[];
  readonly sources: readonly string[];
  readonly groups: readonly {
    readonly grade: GradeName;
    readonly heading: string;
    readonly claims: readonly ReportClaim[];
  }[];
  readonly disclaimer: string;
  readonly made: string;
}

/**
 * What a fact-checker hands on about one article: its facts, signals, sources, and its claims by grade, strongest
 * first. Dismissed claims are left out and counted; the reader's corrections count and are told, because whoever gets
 * the report must be able to tell the reader's judgement from the engine's. `language` is the one that `say` speaks.
 */
export function toReport({ article, annotations }: Exported, say: Say, language: string): Report {
  const counted = annotations.filter(({ work }) => !work.dismissed);
  const claims = counted.map((one) => claimOf(one, annotations.indexOf(one) + 1, say));
  const groups = GRADE_NAMES.map((grade) => ({
    grade,
    heading: say(`grade_${grade.replaceAll("-", "_")}`),
    claims: claims.filter((_, index) => gradeNameOf(counted[index]) === grade),
  })).filter((group) => group.claims.length > 0);
  return {
    language,
    quoted: article.language,
    title: article.facts.title ?? article.address,
    facts: factsOf(article, say, language),
    address: article.address,
    headings: {
      summary: say("report_summary"),
      signals: say("report_signals"),
      sources: say("report_sources"),
    },
    labels: { verdict: say("report_verdict"), note: say("report_note"), evidence: say("report_evidence") },
    summary: [
      say("report_claims", counted.length),
      countsOf(groups.map(({ heading, claims: of }) => [heading, of.length])),
      verdictsOf(counted, say),
      counted.length < annotations.length ? say("report_left_out", annotations.length - counted.length) : "",
    ].filter(Boolean),
    signals: article.signals.map((signal) => signalText(signal, say)),
    sources: sourcesOf(counted).map(({ name, kind, claims: of }) =>
      say("report_source_line", of.length, name, say(`kind_${kind}`)),
    ),
    groups,
    disclaimer: say("report_disclaimer"),
    made: say("report_made", article.engine),
  };
}

function gradeNameOf(annotation: Annotation | undefined): GradeName | null {
  return annotation ? gradeName(gradeOf(annotation)) : null;
}

function factsOf({ facts, lastRead }: Article, say: Say, language: string): Report["facts"] {
  const told = { ...facts, read: lastRead };
  return (["publisher", "byline", "published", "modified", "wire", "read"] as const).flatMap((fact) => {
    const value = told[fact];
    return value ? [{ label: say(`report_${fact}`), value: timeIn(language, value) }] : [];
  });
}

function verdictsOf(annotations: readonly Annotation[], say: Say): string {
  const counts = VERDICTS.map((verdict): readonly [string, number] => [
    say(`verdict_${verdict.replaceAll("-", "_")}`),
    annotations.filter(({ work }) => work.verdict === verdict).length,
  ]).filter(([, count]) => count > 0);
  return counts.length ? `${say("report_verdict")} – ${countsOf(counts)}` : "";
}

function countsOf(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([words, count]) => `${words}: ${count}`).join(" · ");
}

function claimOf(annotation: Annotation, number: number, say: Say): ReportClaim {
  const { claim, work } = annotation;
  const isSilence = gradeOf(annotation) === null;
  const reasons = (decides: boolean) =>
    claim.reasons
      .filter((reason) => (reason.decides && !isSilence) === decides)
      .map((reason) => {
        const text = sayOr(say, `reason_${reason.rule}`, reason.values, reason.text);
        return reason.standard ? `${text} (${reason.standard})` : text;
      });
  const rows = [
    { label: say("report_chain"), lines: [chainOf(annotation)] },
    { label: say("report_why"), lines: reasons(true) },
    { label: say("report_noted"), lines: reasons(false) },
    { label: say("report_corrected"), lines: correctionsOf(annotation, say) },
    { label: say("report_tags"), lines: [(work.tags ?? []).join(", ")] },
  ];
  return {
    number,
    name: nameOf(annotation) || say("report_nobody"),
    kind: say(`kind_${kindOf(annotation)}`),
    quote: wordsOf(annotation, "content"),
    attribution: [wordsOf(annotation, "source"), wordsOf(annotation, "cue")].filter(Boolean).join(" … "),
    verdict: work.verdict ? say(`verdict_${work.verdict.replaceAll("-", "_")}`) : "",
    note: work.note ?? "",
    evidence: work.evidence ?? [],
    rows: rows
      .map(({ label, lines }) => ({ label, lines: lines.filter(Boolean) }))
      .filter(({ lines }) => lines.length > 0),
  };
}

// The reasons are the engine's and stay: beside them stands what the reader made of them.
function correctionsOf({ claim, work, origin }: Annotation, say: Say): readonly string[] {
  const grade = (of: typeof claim.grade) => say(`grade_${gradeName(of).replaceAll("-", "_")}`);
  const instead = (reader: string, engine: string) =>
    reader === engine ? "" : say("report_instead", reader, engine);
  return [
    origin === "reader" ? say("report_own") : "",
    work.grade === undefined ? "" : instead(grade(work.grade), grade(claim.grade)),
    work.kind === undefined ? "" : instead(say(`kind_${work.kind}`), say(`kind_${claim.kind}`)),
    work.name === undefined ? "" : instead(work.name, claim.resolved ?? say("report_nobody")),
  ];
}

function signalText(signal: Article["signals"][number], say: Say): string {
  const id = ["signal", signal.id, signal.variant].filter(Boolean).join("_");
  // A list that was cut short ends in an ellipsis, after which the sentence's own full stop is one too many.
  return sayOr(say, id, signal.values, signal.text).replace(/…\.$/, "…");
}

/** A message, or the engine's English where the language has no message of that id (`say` gives the id back). */
function sayOr(say: Say, id: string, values: readonly string[], english: string): string {
  const said = say(id.replaceAll("-", "_"), ...values);
  return said === id.replaceAll("-", "_") || said === "" ? english : said;
}
