import type { Facts, Shown, Signal, SourceEntry } from "../../model/analysis";
import type { Attribution, Claim } from "../../model/claim";
import type { Document } from "../document";
import { castOf } from "./cast";
import { linkChains } from "./chains";
import { formOf } from "./form";
import { gradeOf } from "./grade";
import { reasonsFor } from "./notes";
import { publisherOf } from "./publisher";
import type { Reading } from "./reading";
import { refer } from "./resolve";
import { type ClaimRanges, openingsOf, quotersOf, type Scene, sentencesOf, tokensOf } from "./scene";
import { signalsOf } from "./signals";
import { sourcesOf } from "./sources";
import { cueWords, stanceOf } from "./stance";

/** What the claims found in a text mean: who it is, through whom, how strong; and what that says of the article. */
export interface Interpretation {
  /** One for each attribution given, in the order given. */
  readonly claims: readonly Claim[];
  readonly sources: readonly SourceEntry[];
  readonly signals: readonly Signal[];
}

/** Works out what the attributions found in a text mean. */
export function interpret(
  document: Document,
  found: readonly Attribution[],
  facts: Facts,
  shown: Shown = {},
): Interpretation {
  const ranges: ClaimRanges[] = found.map((claim) => ({
    source: claim.source.map((span) => tokensOf(document, span)),
    cue: claim.cue.map((span) => tokensOf(document, span)),
    content: claim.content.map((span) => tokensOf(document, span)),
  }));
  const scene: Scene = {
    document,
    cast: castOf(document),
    facts,
    links: shown.links?.map((span) => tokensOf(document, span)) ?? null,
    publisher: publisherOf(facts, document),
    found,
    ranges,
    quoters: quotersOf(document, ranges),
    bySentence: sentencesOf(document, ranges),
    openings: openingsOf(document, ranges),
    turns: [],
  };
  const place = (claim: number): number =>
    (ranges[claim]?.source[0] ?? ranges[claim]?.cue[0] ?? ranges[claim]?.content[0])?.start ?? 0;
  const order = found.map((_, claim) => claim).sort((a, b) => place(a) - place(b));
  const readings: Reading[] = [];
  const later: number[] = [];
  const opening = new Set<number>();
  const read = (claim: number): void => {
    if (readings[claim]) return;
    // "he" in a quotation is not who is quoted, so that one must be known first
    const quoter = scene.quoters.get(document.quotes[place(claim)] as number);
    if (quoter !== undefined && quoter !== claim && !readings[quoter] && !opening.has(quoter)) {
      opening.add(claim);
      read(quoter);
    }
    const parts = ranges[claim] as ClaimRanges;
    const referent = refer(scene, claim);
    const cue = cueWords(document, parts);
    const { stance, word } = stanceOf(document, parts);
    readings[claim] = {
      referent,
      stance,
      stanceWord: word,
      form: formOf(document, parts),
      cue,
      chain: [],
    };
    if (!referent) return;
    const at = place(claim);
    const turn = {
      referent,
      at,
      sentence: document.sentences[at] as number,
      claim,
      pronoun: referent.why.rule === "pronoun",
    };
    let index = scene.turns.length;
    while (index > 0 && (scene.turns[index - 1]?.at ?? 0) > at) index--;
    scene.turns.splice(index, 0, turn);
  };
  for (const claim of order) {
    const first = document.lower[ranges[claim]?.source[0]?.start ?? -1] ?? "";
    if (/^(i|we|me|us|my|our)$/.test(first)) later.push(claim);
    else read(claim);
  }
  for (const claim of later) read(claim);
  linkChains(scene, readings, order);
  const claims = found.map((attribution, claim): Claim => {
    const reading = readings[claim] as Reading;
    const { referent } = reading;
    const kind = referent?.kind ?? "hearsay";
    const grade = reading.stance === "silence" ? null : gradeOf(kind, reading.chain);
    // written out, because spreading objects of many shapes is what took longest here
    return {
      source: attribution.source,
      cue: attribution.cue,
      content: attribution.content,
      confidence: attribution.confidence,
      form: reading.form,
      stance: reading.stance,
      kind,
      resolved: referent?.name ?? null,
      resolvedConfidence: referent ? Math.round(referent.confidence * 100) / 100 : 0,
      chain: reading.chain,
      grade,
      reasons: reasonsFor(scene, claim, reading, grade),
    };
  });
  const sources = sourcesOf(claims);
  return { claims, sources, signals: signalsOf(scene, claims, sources) };
}
