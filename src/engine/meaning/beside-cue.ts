import type { Link } from "../../model/claim";
import type { Span } from "../../model/span";
import { describedBefore } from "./described";
import { judge, type Verdict } from "./judge";
import type { Reading } from "./reading";
import type { ClaimRanges, Referent, Scene } from "./scene";

/** A hand named beside the cue, and on which side of the claim's own source it stands. */
export interface Beside {
  readonly link: Link;
  /** True where the words came from the claim's source through this hand ("quoted by Interfax"), false where the source passes this hand's on. */
  readonly outermost: boolean;
  readonly referent: Referent;
}

const QUOTES = /^(quoted|quotes|quoting|cited|cites|citing)$/;
const inside = (spans: readonly Span[], token: number): boolean =>
  spans.some(({ start, end }) => token >= start && token < end);

/** The hand named beside a claim's cue: ", citing social media reports", "was quoted by Interfax", "a memo seen by Reuters". */
export function besideCue(scene: Scene, claim: number, reading: Reading): Beside | null {
  const ranges = scene.ranges[claim] as ClaimRanges;
  const cue = ranges.cue[0];
  if (!cue || !reading.referent) return null;
  const seen =
    seenBy(scene, ranges.source[0], reading.referent) ?? whichCited(scene, claim, ranges.source[0]);
  if (seen) return seen;
  const { sentences, sentenceEnds } = scene.document;
  const to = sentenceEnds[sentences[cue.end - 1] as number] as number;
  if (/ (quoted|quotes|quoting|cited|cites|citing|reported as saying) /.test(reading.cue))
    return quoting(scene, claim, ranges, cue, to);
  const quoted = quotedBefore(scene, cue, ranges);
  if (quoted) return cited(scene, claim, quoted.start, to);
  return alsoCiting(scene, claim, ranges, cue, to);
}

/** Where only "saying" was taken for the cue: "agencies | also quoted the Kremlin spokesman as | saying"; who is quoted. */
function quotedBefore({ document: { lower } }: Scene, cue: Span, { source }: ClaimRanges): Span | null {
  const from = source[0]?.end ?? cue.start;
  if (lower[cue.start] !== "saying" || lower[cue.start - 1] !== "as" || from >= cue.start) return null;
  for (let at = from; at < cue.start - 2 && at < from + 3; at++)
    if (
      /^(quoted|quotes|cited|cites)$/.test(lower[at] as string) &&
      !/^(was|were|is|are)$/.test(lower[at - 1] ?? "")
    )
      return { start: at + 1, end: cue.start - 1 };
  return null;
}

/** A paper seen by another outlet reached us through that outlet. */
function seenBy(scene: Scene, source: Span | undefined, referent: Referent): Beside | null {
  if (!source || referent.kind === "media" || referent.kind === "witness") return null;
  const { lower } = scene.document;
  for (let i = source.start + 1; i < source.end - 1; i++) {
    if (
      !/^(by|in)$/.test(lower[i] as string) ||
      !/^(seen|obtained|reviewed|viewed|reported|published|leaked|uncovered|printed)$/.test(
        lower[i - 1] as string,
      )
    )
      continue;
    const who = judge(scene, i + 1, source.end);
    if (who.kind === "media") return linkTo(scene, who, i + 1, source.end, true);
  }
  return null;
}

/** "According to Reuters, which cited three people". */
function whichCited(scene: Scene, claim: number, source: Span | undefined): Beside | null {
  const { lower } = scene.document;
  for (let i = source ? source.start + 1 : 0; source && i < source.end - 2; i++)
    if (/^(which|who)$/.test(lower[i] as string) && /^(cited|quoted)$/.test(lower[i + 1] as string))
      return cited(scene, claim, i + 2, source.end);
  return null;
}

function linkTo(scene: Scene, referent: Referent, from: number, to: number, outermost: boolean): Beside {
  const { starts, ends } = scene.document;
  return {
    link: {
      span: { start: starts[from] as number, end: ends[to - 1] as number },
      name: referent.name,
      kind: referent.kind,
    },
    outermost,
    referent,
  };
}

function quoting(scene: Scene, claim: number, ranges: ClaimRanges, cue: Span, to: number): Beside | null {
  const { lower } = scene.document;
  const last = (ranges.cue.at(-1) as Span).end;
  let at = cue.start;
  while (at < last && !QUOTES.test(lower[at] as string)) at++;
  at++;
  // "was quoted this month by local newspapers as saying", "was reported by Interfax as saying"
  const passive = / (was|were|been|is|are|being) /.test(
    ` ${lower.slice(Math.max(0, cue.start - 1), cue.end).join(" ")} `,
  );
  if (passive) {
    for (let i = cue.start + 1; i < Math.min(to, last + 6); i++) {
      if (!/^(by|in)$/.test(lower[i] as string) || inside(ranges.content, i)) continue;
      const end = phraseEnd(scene, i + 1, to);
      const outlet = end > i + 1 ? judge(scene, i + 1, end) : null;
      if (outlet?.kind === "media") return linkTo(scene, outlet, i + 1, end, true);
    }
    return null;
  }
  if (at >= to || /^(as|that|,|\.|")$/.test(lower[at] as string)) return null;
  const first = ranges.content.some(({ start }) => start === at);
  if (inside(ranges.content, at) && !(first && saysSo(scene, at, Math.min(to, at + 14)))) return null;
  return cited(scene, claim, at, to);
}

// So many tokens there are at most between a cue and what is cited beside it, unless that stands right behind the content.
const NEAR = 14;

/** Another hand cited in the same sentence: "Interfax reported, citing social media reports". */
function alsoCiting(scene: Scene, claim: number, ranges: ClaimRanges, cue: Span, to: number): Beside | null {
  const { lower, sentences, sentenceStarts } = scene.document;
  const from = sentenceStarts[sentences[cue.start] as number] as number;
  for (let i = from; i < to - 1; i++) {
    const word = lower[i];
    if ((word !== "citing" && word !== "quoting") || inside(ranges.content, i) || inside(ranges.cue, i))
      continue;
    if (lower[i - 1] === "without") continue;
    const isNear = Math.min(Math.abs(i - cue.start), Math.abs(i - cue.end)) <= NEAR;
    if (!isNear && !ranges.content.some(({ end }) => end === i - 1)) continue;
    return cited(scene, claim, i + 1, to);
  }
  return null;
}

function cited(scene: Scene, claim: number, at: number, to: number): Beside | null {
  const end = phraseEnd(scene, at, to);
  if (end <= at) return null;
  const verdict = named(scene, end, to) ?? judge(scene, at, end);
  if (/^(thing|plural-word|capital)$/.test(verdict.why.rule) && scene.document.lower[end + 1] !== "saying")
    return null; // "cited the need", "cited concerns" are no hands
  const referent = describedBefore(scene, claim, verdict) ?? verdict;
  return linkTo(scene, referent, at, end, false);
}

/** Who stands between commas after a phrase: ", Anna Berg," after "the club's chairman"; null where no person does. */
function named(scene: Scene, comma: number, to: number): Verdict | null {
  const { lower } = scene.document;
  if (lower[comma] !== ",") return null;
  const end = phraseEnd(scene, comma + 1, to);
  if (end === comma + 1 || end - comma > 5 || !/^(,|as|saying)$/.test(lower[end] ?? "")) return null;
  const who = judge(scene, comma + 1, end);
  return who.why.rule === "named" ? who : null;
}

/** What may follow who is quoted: "quoted an army source accusing the rebels". */
const TELLING: ReadonlySet<string> = new Set(
  "saying as telling accusing calling warning describing denying claiming blaming urging insisting suggesting confirming predicting".split(
    " ",
  ),
);

function saysSo(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (TELLING.has(scene.document.lower[i] as string)) return true;
  return false;
}

/** Past the last token of the noun phrase that begins here. */
function phraseEnd(scene: Scene, from: number, to: number): number {
  const { lower } = scene.document;
  let end = from;
  while (
    end < to &&
    end - from < 14 &&
    !/^(,|;|:|\.|"|''|“|as|saying|accusing|calling|warning|describing|denying|claiming|blaming|urging|insisting|suggesting|confirming|predicting|telling|that|said|who|when|while|but|has|had|is|was|told|which|and|on|this|last|showing|suggesting|finding)$/.test(
      lower[end] as string,
    )
  )
    end++;
  return end;
}
