import { overlap, same, shared, wordsIn, wordsOf } from "./claim-words";
import type { GoldArticle, GoldClaim } from "./corpora";
import { ROLES, type Row, rowsOf, sharesOf } from "./score-rows";
import { isReportingCue, sameName } from "./score-words";

/** What scoring says: rows of precision and recall, shares of matched claims with a field right, and every error. */
export interface Score {
  readonly rows: ReadonlyMap<string, Row>;
  readonly shares: ReadonlyMap<string, { readonly share: number; readonly of: number }>;
  readonly errors: readonly string[];
}

interface Prepared {
  readonly raw: GoldClaim;
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

interface Pairing {
  readonly gold: number;
  readonly found: number;
  readonly cue: boolean;
  readonly content: number;
  readonly rank: number;
}

/**
 * Scores found claims against gold ones, article by article in the same order. Claims pair by shared cue words or half
 * their content; "detect" asks for the cue, "soft" for half the content and some of the source, "strict" for all of
 * both; "reported" are those whose cue is a reporting verb. Optional gold claims are neither required nor wrong.
 */
export function scoreClaims(gold: readonly GoldArticle[], found: readonly (readonly GoldClaim[])[]): Score {
  const tally = new Map<string, number>();
  const add = (key: string, by = 1) => tally.set(key, (tally.get(key) ?? 0) + by);
  const errors: string[] = [];
  gold.forEach((article, index) => {
    const words = wordsOf(article.text);
    const prepare = (raw: GoldClaim): Prepared => ({
      raw,
      source: wordsIn(raw.source, words),
      cue: wordsIn(raw.cue, words),
      content: wordsIn(raw.content, words),
    });
    scoreArticle(article, words, article.claims.map(prepare), (found[index] ?? []).map(prepare), add, errors);
  });
  return { rows: rowsOf(tally), shares: sharesOf(tally), errors };
}

/** Contiguous runs of one role inside a paragraph, as published span scores count them. */
function runsOf(
  claims: readonly Prepared[],
  role: (typeof ROLES)[number],
  words: readonly [number, number][],
  text: string,
): Set<number> {
  const owner = new Int32Array(words.length);
  claims.forEach((claim, index) => {
    for (const word of claim[role]) owner[word] = index + 1;
  });
  const runs = new Set<number>();
  for (let at = 0; at < owner.length; at++) {
    if (owner[at] === 0) continue;
    const first = at;
    while (
      at + 1 < owner.length &&
      owner[at + 1] === owner[at] &&
      !text.slice(words[at]?.[1], words[at + 1]?.[0]).includes("\n")
    )
      at++;
    runs.add(first * 1e6 + at);
  }
  return runs;
}

function pairUp(golds: readonly Prepared[], founds: readonly Prepared[]): Pairing[] {
  const pairings: Pairing[] = [];
  golds.forEach((gold, i) => {
    founds.forEach((found, j) => {
      const cue = shared(gold.cue, found.cue) > 0;
      const content = overlap(gold.content, found.content);
      if (!cue && !(gold.content.size > 0 && content >= 0.5)) return;
      const rank =
        (cue ? 1 : 0) +
        content +
        0.5 * overlap(gold.source, found.source) +
        0.01 * overlap(gold.cue, found.cue);
      pairings.push({ gold: i, found: j, cue, content, rank });
    });
  });
  return pairings.sort((one, other) => other.rank - one.rank);
}

function scoreArticle(
  article: GoldArticle,
  words: readonly [number, number][],
  golds: readonly Prepared[],
  founds: readonly Prepared[],
  add: (key: string, by?: number) => void,
  errors: string[],
): void {
  const { text, id } = article;
  const spell = ({ raw }: Prepared) =>
    ROLES.map((role) => raw[role].map(([start, end]) => text.slice(start, end)).join(" … ")).join(" | ");
  const isReported = ({ raw }: Prepared) =>
    isReportingCue(raw.cue.map(([start, end]) => text.slice(start, end)).join(" "));
  for (const role of ROLES) {
    const goldWords = new Set(golds.flatMap((claim) => [...claim[role]]));
    const foundWords = new Set(founds.flatMap((claim) => [...claim[role]]));
    add(`words ${role} hit`, shared(goldWords, foundWords));
    add(`words ${role} gold`, goldWords.size);
    add(`words ${role} found`, foundWords.size);
    const goldRuns = runsOf(golds, role, words, text);
    const foundRuns = runsOf(founds, role, words, text);
    add(`exact spans ${role} hit`, shared(goldRuns, foundRuns));
    add(`exact spans ${role} gold`, goldRuns.size);
    add(`exact spans ${role} found`, foundRuns.size);
  }
  const ofGold = new Map<number, Pairing>();
  const ofFound = new Map<number, Pairing>();
  for (const pairing of pairUp(golds, founds)) {
    if (ofGold.has(pairing.gold) || ofFound.has(pairing.found)) continue;
    ofGold.set(pairing.gold, pairing);
    ofFound.set(pairing.found, pairing);
  }
  const judge = (pairing: Pairing): Record<string, boolean> => {
    const gold = golds[pairing.gold] as Prepared;
    const found = founds[pairing.found] as Prepared;
    const sourced = shared(gold.source, found.source) > 0 || gold.source.size + found.source.size === 0;
    const soft = pairing.content >= 0.5 && sourced;
    return {
      detect: pairing.cue,
      soft,
      strict: pairing.cue && same(gold.content, found.content) && same(gold.source, found.source),
      graded: soft && (gold.raw.grade ?? null) === (found.raw.grade ?? null),
    };
  };
  golds.forEach((gold, index) => {
    if (gold.raw.optional) return;
    add("claims gold");
    const reported = isReported(gold);
    if (reported) add("reported gold");
    const pairing = ofGold.get(index);
    const found = pairing === undefined ? undefined : founds[pairing.found];
    const weak = typeof gold.raw.grade === "number" && gold.raw.grade <= 2 && gold.raw.kind !== undefined;
    if (weak) {
      add("weak gold");
      if (typeof found?.raw.grade === "number" && found.raw.grade <= 2) add("weak hit");
    }
    if (pairing === undefined || found === undefined) {
      errors.push(`${id} MISSED ${spell(gold)}`);
      return;
    }
    const verdict = judge(pairing);
    for (const key of Object.keys(verdict)) {
      if (!verdict[key]) continue;
      add(`claims ${key} hit`);
      if (reported) add(`reported ${key} hit`);
    }
    if (!verdict.soft) errors.push(`${id} WRONG SPAN ${spell(gold)}\n      found ${spell(found)}`);
    else if (!verdict.strict) errors.push(`${id} EDGE ${spell(gold)}\n      found ${spell(found)}`);
    compareFields(gold, found, add, (what) => errors.push(`${id} ${what}: ${spell(gold)}`));
  });
  founds.forEach((found, index) => {
    const pairing = ofFound.get(index);
    if (pairing !== undefined && golds[pairing.gold]?.raw.optional) return;
    add("claims found");
    if (isReported(found)) {
      add("reported found");
      const verdict = pairing === undefined ? {} : judge(pairing);
      for (const key of Object.keys(verdict)) if (verdict[key]) add(`reported ${key} right`);
    }
    if (pairing === undefined) errors.push(`${id} EXTRA ${spell(found)}`);
    if (typeof found.raw.grade === "number" && found.raw.grade <= 2) {
      add("weak found");
      const grade = pairing === undefined ? null : golds[pairing.gold]?.raw.grade;
      if (typeof grade === "number" && grade <= 2) add("weak right");
    }
  });
}

function compareFields(
  { raw: gold }: Prepared,
  { raw: found }: Prepared,
  add: (key: string) => void,
  wrong: (what: string) => void,
): void {
  if (gold.kind === undefined) return;
  const compare = (field: string, right: boolean, say: string) => {
    add(`${field} of`);
    if (right) add(`${field} right`);
    else wrong(`${field.toUpperCase()} ${say}`);
  };
  compare("kind", gold.kind === found.kind, `gold ${gold.kind} found ${found.kind}`);
  if (typeof gold.grade === "number")
    compare("grade", gold.grade === found.grade, `gold ${gold.grade} found ${found.grade}`);
  if (gold.resolved)
    compare(
      "resolved name",
      sameName(gold.resolved, found.resolved ?? null),
      `gold ${gold.resolved} found ${found.resolved}`,
    );
  if (gold.stance)
    compare("stance", gold.stance === found.stance, `gold ${gold.stance} found ${found.stance}`);
  const kinds = (claim: GoldClaim) => (claim.chain ?? []).map((link) => link.kind).join(" > ");
  if ((gold.chain ?? []).length > 1)
    compare("chain", kinds(gold) === kinds(found), `gold ${kinds(gold)} found ${kinds(found)}`);
}
