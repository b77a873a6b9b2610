import type { Mention } from "./beings";
import { crowdsBefore } from "./crowds-around";
import type { Gender } from "./known-names";
import { referentOf } from "./referents";
import type { Referent, Scene, Turn } from "./scene";

/** The gender a pronoun asks for: "n" is "it". */
export type PronounGender = Gender | "n";
/** How many a pronoun speaks of. */
export type PronounNumber = "one" | "many" | "any";

/** What speaks for and against a candidate, each as a figure near 0 to 1; the weights are in antecedent-weights.ts. */
export const FEATURES = [
  "spoke last",
  "spoke last but one",
  "spoke earlier",
  "sentences since it spoke",
  "spoke in this paragraph",
  "spoke as a pronoun",
  "spoke inside a quotation",
  "named",
  "sentences since it was named",
  "named first in this sentence",
  "named first in the sentence before",
  "named first in an earlier sentence",
  "only named inside a quotation",
  "last named as an owner",
  "last named after a preposition",
  "how often named",
  "gender known and right",
  "gender unknown",
  "both spoke and named since",
  "last named of all",
  "plural and wanted so",
  "a body of many",
  "in the paragraph before",
] as const;

/** Somebody a pronoun may stand for. */
export interface Candidate {
  readonly referent: Referent;
  readonly features: Float64Array;
}

/** How far back a pronoun may reach, in sentences; beyond it nobody is meant. */
const REACH = 6;
const NAMED_REACH = 4;
const CROWD_REACH = 2;
const PREPOSITION =
  /^(of|by|with|to|for|from|against|in|at|on|through|into|across|around|near|outside|inside|over|under|behind|towards?|between|among|about)$/;

/** May the pronoun stand for this referent at all? */
export function suits(referent: Referent, gender: PronounGender, number: PronounNumber): boolean {
  const { kind, being } = referent;
  if (kind === "hearsay") return false;
  const speaker = /^(spokesman|spokeswoman|spokesperson|representative)$/.test(referent.head);
  if (gender === "n") {
    if (referent.plural && kind !== "organisation") return false;
    if (being)
      return (
        (being.sort !== "person" && being.known?.list !== "region") ||
        /^(statement|report|letter|study|book|poll|post|memo)$/.test(referent.head)
      );
    return /^(organisation|document|media|social|witness)$/.test(kind) && !speaker;
  }
  if (number === "many") {
    if (referent.plural) return true;
    if (being)
      return (
        being.sort === "body" ||
        being.sort === "outlet" ||
        (being.sort === "place" && being.known?.list === "place")
      );
    return /^(group|anonymous|organisation|media)$/.test(kind) && !speaker;
  }
  if (referent.plural) return false;
  if (being)
    return being.sort === "person" && (being.gender === "" || gender === "" || being.gender === gender);
  if (referent.gender !== "" && referent.gender !== gender) return false;
  const journalist =
    kind === "media" && /^(journalist|reporter|correspondent|editor|columnist)$/.test(referent.head);
  return kind === "unnamed" || kind === "person" || kind === "anonymous" || speaker || journalist;
}

/** Everybody a pronoun at a token may stand for, with what speaks for each. */
export function candidatesFor(
  scene: Scene,
  at: number,
  gender: PronounGender,
  number: PronounNumber,
): Candidate[] {
  const { sentences, paragraphs, quotes, lower } = scene.document;
  const sentence = sentences[at] as number;
  const pool = new Map<string, Candidate>();
  const quoted = quotedAround(scene, at);
  const speaks = (referent: Referent): boolean =>
    quoted !== null &&
    (quoted.being ? quoted.being === referent.being : quoted.name === referent.name && !referent.being);
  const of = (referent: Referent): Float64Array => {
    const key = referent.being ? `#${referent.being.id}` : referent.name.toLowerCase();
    let candidate = pool.get(key);
    if (!candidate) {
      candidate = { referent, features: new Float64Array(FEATURES.length) };
      pool.set(key, candidate);
      const { features } = candidate;
      if (gender !== "n" && gender !== "") features[referent.gender === gender ? 16 : 17] = 1;
      if (number === "many" && referent.plural) features[20] = 1;
      if (number === "many" && !referent.plural) features[21] = 1;
    }
    return candidate.features;
  };
  let back = 0;
  for (let i = scene.turns.length - 1; i >= 0 && back < 7; i--) {
    const turn = scene.turns[i] as Turn;
    if (turn.at >= at) continue;
    const distance = sentence - turn.sentence;
    if (distance > REACH) break;
    back++;
    if (!suits(turn.referent, gender, number) || speaks(turn.referent)) continue;
    const features = of(turn.referent);
    if (features[0] || features[1] || features[2]) continue;
    features[back < 3 ? back - 1 : 2] = 1;
    features[3] = distance / REACH;
    if (paragraphs[turn.at] === paragraphs[at]) features[4] = 1;
    if (turn.pronoun) features[5] = 1;
    if ((quotes[turn.at] as number) > 0 && quotes[turn.at] !== quotes[at]) features[6] = 1;
    if ((paragraphs[at] as number) - (paragraphs[turn.at] as number) === 1) features[22] = 1;
  }
  let last = true;
  for (const spot of spotsBefore(scene, at, gender, number)) {
    const { referent, from } = spot;
    const distance = sentence - (sentences[from] as number);
    if (!suits(referent, gender, number) || speaks(referent)) continue;
    const features = of(referent);
    const spoken = (quotes[from] as number) > 0 && quotes[from] !== quotes[at];
    if (isFirstNamed(scene, spot) && !spoken) features[distance === 0 ? 9 : distance === 1 ? 10 : 11] = 1;
    if (features[7] === 0) {
      features[7] = 1;
      features[8] = distance / NAMED_REACH;
      features[12] = spoken ? 1 : 0;
      if (lower[spot.to] === "'s") features[13] = 1;
      if (PREPOSITION.test(lower[spot.runFrom - 1] ?? "")) features[14] = 1;
      features[15] = Math.min(1, (referent.being?.mentions.length ?? 1) / 12);
      if (features[0] || features[1] || features[2]) features[18] = 1;
      if (last) features[19] = 1;
      last = false;
    } else if (!spoken) features[12] = 0;
  }
  return [...pool.values()];
}

/** Where somebody stands who may be taken up: tokens [from, to), [runFrom, …) with what stands before the name. */
interface Spot {
  readonly from: number;
  readonly to: number;
  readonly runFrom: number;
  readonly referent: Referent;
}

/** The names before a token, and for "they" the people without one, the last first. */
function spotsBefore(scene: Scene, at: number, gender: PronounGender, number: PronounNumber): Spot[] {
  const { document, cast } = scene;
  const { sentences, lower } = document;
  const spots: Spot[] = [];
  const saying = (scene.bySentence.get(sentences[at] as number) ?? []).find((claim) =>
    scene.ranges[claim]?.source.some(({ start, end }) => at >= start && at < end),
  );
  for (let m = lastMentionBefore(scene, at); m >= 0; m--) {
    const { from, to, runFrom, being } = cast.mentions[m] as Mention;
    if ((sentences[at] as number) - (sentences[from] as number) > NAMED_REACH) break;
    // Nobody says their own name: "'Holm sent him there,' he said".
    if (saying !== undefined && scene.quoters.get(scene.document.quotes[from] as number) === saying) continue;
    const where = number === "many" ? /^(in|at|from|to|and)$/ : /^(in|at|from|to)$/;
    const isThing = gender === "n" || number === "many";
    if (being.sort === "place" && isThing && where.test(lower[from - 1] ?? "")) continue;
    spots.push({ from, to, runFrom, referent: referentOf(scene, being) });
  }
  if (number !== "many") return spots;
  const crowds = crowdsBefore(scene, at, CROWD_REACH);
  // a name inside such a phrase ("Mexican officials") is not who is meant
  const free = spots.filter(({ from }) => !crowds.some((crowd) => from >= crowd.from && from < crowd.to));
  return [...free, ...crowds.map((crowd) => ({ ...crowd, runFrom: crowd.from }))].sort(
    (one, other) => other.from - one.from,
  );
}

/** Who is quoted where a token stands: a "he" in somebody's own words is somebody else. Null outside quotations. */
export function quotedAround(scene: Scene, at: number): Referent | null {
  const quoter = scene.quoters.get(scene.document.quotes[at] as number);
  if (quoter === undefined) return null;
  for (let i = scene.turns.length - 1; i >= 0; i--)
    if (scene.turns[i]?.claim === quoter) return scene.turns[i]?.referent ?? null;
  return null;
}

function lastMentionBefore(scene: Scene, at: number): number {
  const { mentions } = scene.cast;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first name of its sentence or clause, before any verb of ours: most often its subject. */
function isFirstNamed(scene: Scene, spot: Spot): boolean {
  const { sentenceStarts, sentences, lower } = scene.document;
  const from = sentenceStarts[sentences[spot.from] as number] as number;
  const before = spot.runFrom - from;
  if (before <= 1) return true;
  if (before > 14) return false;
  for (let i = from; i < spot.runFrom; i++) {
    const index = scene.cast.at[i] as number;
    if (
      index >= 0 &&
      scene.cast.mentions[index]?.being !== spot.referent.being &&
      scene.cast.mentions[index]?.being.sort === "person"
    )
      return false;
    if (/^(said|says|told|is|was|were|are|has|had|have)$/.test(lower[i] as string)) return false;
  }
  return !/^(of|by|with|to|for|from|in|at|on)$/.test(lower[spot.runFrom - 1] ?? "");
}
