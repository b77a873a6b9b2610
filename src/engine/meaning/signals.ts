import type { Signal, SignalId, SourceEntry } from "../../model/analysis";
import type { Claim, Kind } from "../../model/claim";
import { isNobody } from "../../model/source-key";
import { leadOf, leadVariant } from "./lead";
import { nameInSentence } from "./name-in-sentence";
import type { ClaimRanges, Scene } from "./scene";

const WEAK: ReadonlySet<Kind> = new Set(["unnamed", "anonymous"]);
const NAMED: ReadonlySet<Kind> = new Set(["person", "organisation", "media", "document", "witness"]);

/** What the sourcing of the whole article shows, each with the claims it rests on, so that every number opens its evidence. */
export function signalsOf(scene: Scene, claims: readonly Claim[], sources: readonly SourceEntry[]): Signal[] {
  const signals: Signal[] = [];
  const add = (
    id: SignalId,
    on: Iterable<number>,
    text: string,
    values: readonly string[],
    more: Partial<Signal> = {},
  ): void => {
    const list = [...new Set(on)].sort((a, b) => a - b);
    signals.push({ id, count: list.length, text, values, claims: list, ...more });
  };
  const which = (test: (claim: Claim, index: number) => boolean): number[] =>
    claims.flatMap((claim, index) => (test(claim, index) ? [index] : []));
  const claimsOf = (entries: readonly SourceEntry[]): number[] => entries.flatMap((entry) => entry.claims);

  const named = sources.filter((source) => NAMED.has(source.kind));
  const unnamed = sources.filter((source) => !NAMED.has(source.kind));
  add(
    "named-sources",
    claimsOf(named),
    named.length === 0
      ? "No source is named."
      : `${counted(named.length, "source")} named: ${namesOf(scene, named)}.`,
    [String(named.length), namesOf(scene, named)],
    { count: named.length, of: sources.length },
  );
  add(
    "unnamed-sources",
    claimsOf(unnamed),
    unnamed.length === 0
      ? "Every source is named."
      : `${counted(unnamed.length, "source")} not named: ${namesOf(scene, unnamed)}.`,
    [String(unnamed.length), namesOf(scene, unnamed)],
    { count: unnamed.length, of: sources.length },
  );
  add(
    "distinct-sources",
    claimsOf(sources),
    `${counted(sources.length, "different source")} in all, however often each is quoted.`,
    [String(sources.length)],
    { count: sources.length },
  );
  if (sources.length === 1 && claims.length > 1) {
    const only = sources[0] as SourceEntry;
    const name = nameInSentence(scene, only.name);
    add("single-source", only.claims, `Everything comes from one source: ${name}.`, [name], { count: 1 });
  }
  signals.push(leadSignal(scene, claims));
  const chained = which((claim) => claim.chain.length > 1);
  if (chained.length > 0)
    add("chains", chained, `${counted(chained.length, "claim")} came through more than one hand.`, [
      String(chained.length),
    ]);
  signals.push(...origins(scene, claims));
  const documents = which(
    (claim) => claim.kind === "document" || claim.chain.some((link) => link.kind === "document"),
  );
  if (documents.length > 0)
    add("documents", documents, `Documents or data stand behind ${counted(documents.length, "claim")}.`, [
      String(documents.length),
    ]);
  if (documents.length > 0 && scene.links !== null) {
    const linked = linkedAmong(scene, documents);
    add(
      "documents-linked",
      linked.length > 0 ? linked : documents,
      linked.length > 0
        ? `A link stands beside ${linked.length} of ${counted(documents.length, "claim")} that rest on documents or data.`
        : "The article links to none of the documents it rests on.",
      [String(linked.length), String(documents.length)],
      {
        count: linked.length,
        of: documents.length,
        ...(linked.length > 0 ? {} : { variant: "none" }),
      },
    );
  }
  const veiled = which(
    (claim) =>
      claim.grade !== null && (WEAK.has(claim.kind) || claim.chain.some((link) => WEAK.has(link.kind))),
  );
  if (veiled.length > 0) {
    const explained = veiled.filter((index) =>
      claims[index]?.reasons.some((each) => each.rule === "reason-given"),
    );
    add(
      "anonymity-reason",
      explained.length > 0 ? explained : veiled,
      `The article says why a name is kept back in ${explained.length} of ${counted(veiled.length, "claim")} by unnamed people.`,
      [String(explained.length), String(veiled.length)],
      { count: explained.length, of: veiled.length, variant: explained.length > 0 ? "given" : "not-given" },
    );
  }
  const seen = which((claim) => claim.kind === "witness");
  if (seen.length > 0)
    add("own-observation", seen, `This outlet saw or found it itself in ${counted(seen.length, "claim")}.`, [
      String(seen.length),
    ]);
  const silent = which((claim) => claim.grade === null);
  if (silent.length > 0) {
    const called = silent.map((index) => nameInSentence(scene, claims[index]?.resolved ?? ""));
    const names = [...new Set(called.filter((name) => name !== "" && !isNobody(name)))].join(", ");
    add(
      "right-of-reply",
      silent,
      names === ""
        ? "Something asked was not answered."
        : `Asked or expected to say more, but did not: ${names}.`,
      [names, String(silent.length)],
    );
  }
  signals.push(attributed(scene, claims));
  return signals;
}

/** The claims with a link in the sentence of their source or cue: where a reader would look for the document. */
function linkedAmong(scene: Scene, claims: readonly number[]): number[] {
  const { sentences } = scene.document;
  const linked = new Set<number>();
  for (const { start, end } of scene.links ?? [])
    for (let token = start; token < end; token++) linked.add(sentences[token] as number);
  return claims.filter((claim) => {
    const { source = [], cue = [] } = scene.ranges[claim] ?? {};
    return [...source, ...cue].some(({ start }) => linked.has(sentences[start] as number));
  });
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function namesOf(scene: Scene, sources: readonly SourceEntry[]): string {
  const names = sources.slice(0, 6).map(({ name }) => nameInSentence(scene, name));
  if (sources.length > 6) names.push("…");
  return names.length > 0 ? names.join(", ") : "none";
}

const LEAD_WORDS = {
  named: "The opening rests on a source that is named.",
  "second-hand": "The opening rests on what another outlet reports.",
  unnamed: "The opening rests on a source that is not named.",
  unsourced: "The opening rests on no source that could be asked.",
  none: "The opening names no source.",
} as const;

function leadSignal(scene: Scene, claims: readonly Claim[]): Signal {
  const { start: from, end: to } = leadOf(scene);
  const inLead = claims.flatMap((_, index) => {
    const cue = scene.ranges[index]?.cue[0] ?? scene.ranges[index]?.content[0];
    return cue && cue.start >= from && cue.start < to ? [index] : [];
  });
  const variant = leadVariant(inLead.map((index) => claims[index] as Claim));
  return {
    id: "lead",
    count: variant === "named" ? 1 : 0,
    variant,
    text: LEAD_WORDS[variant],
    values: [],
    claims: inLead,
  };
}

/** Several claims that look like several reports but all go back to one hand. */
function origins(scene: Scene, claims: readonly Claim[]): Signal[] {
  const byOrigin = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    if (claim.chain.length < 2) return;
    const origin =
      claim.chain[0]?.kind === "media" ? (claim.chain[0].name ?? "") : (claim.chain.at(-1)?.name ?? "");
    if (origin === "") return;
    const list = byOrigin.get(origin) ?? [];
    list.push(index);
    byOrigin.set(origin, list);
  });
  return [...byOrigin]
    .filter(([, list]) => list.length > 2)
    .map(([origin, list]): Signal => {
      const name = nameInSentence(scene, origin);
      return {
        id: "one-origin",
        count: list.length,
        text: `${list.length} claims all go back to ${name}.`,
        values: [String(list.length), name],
        claims: list,
      };
    });
}

/**
 * How many sentences carry an attribution, of those that could: all but headlines (no final stop) and sentences of fewer
 * than five words. A sentence counts when a cue stands in it or when attributed words fill half of it.
 */
function attributed(scene: Scene, claims: readonly Claim[]): Signal {
  const { sentenceStarts, sentenceEnds, words } = scene.document;
  const covered = new Uint8Array(scene.document.count);
  const cues = new Uint8Array(scene.document.count);
  scene.ranges.forEach((parts: ClaimRanges) => {
    for (const { start, end } of [...parts.content, ...parts.source, ...parts.cue])
      covered.fill(1, start, end);
    for (const { start, end } of parts.cue) cues.fill(1, start, end);
  });
  let carrying = 0;
  let all = 0;
  for (let s = 0; s < sentenceStarts.length; s++) {
    const from = sentenceStarts[s] as number;
    const to = sentenceEnds[s] as number;
    if (to - from < 5 || !/[.!?"”'’]$/.test(words[to - 1] ?? "")) continue;
    all++;
    let inside = 0;
    let cue = 0;
    for (let i = from; i < to; i++) {
      inside += covered[i] as number;
      cue += cues[i] as number;
    }
    if (cue > 0 || inside * 2 >= to - from) carrying++;
  }
  return {
    id: "attributed-sentences",
    count: carrying,
    of: all,
    text: `${carrying} of ${all} sentences say who says so; headings and scraps under five words are not counted.`,
    values: [String(carrying), String(all)],
    claims: claims.map((_, index) => index),
  };
}
