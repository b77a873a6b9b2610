import type { Mention } from "./beings";
import type { Gender } from "./known-names";
import { referentOf } from "./referents";
import type { Referent, Scene, Turn } from "./scene";

interface Candidate {
  referent: Referent;
  score: number;
}

/** How far back a pronoun may reach, in sentences; beyond it nobody is meant. */
const REACH = 6;

function suits(referent: Referent, gender: Gender | "n", number: "one" | "many" | "any"): boolean {
  const { kind, being } = referent;
  if (kind === "hearsay") return false;
  if (gender === "n") {
    if (referent.plural && kind !== "organisation") return false;
    if (being) return being.sort !== "person";
    return (
      /^(organisation|document|media|social|witness)$/.test(kind) &&
      !/^(spokesman|spokeswoman|spokesperson|representative)$/.test(referent.head)
    );
  }
  if (number === "many") {
    if (referent.plural) return true;
    if (being) return being.sort === "body" || being.sort === "place" || being.sort === "outlet";
    return (
      /^(group|anonymous|organisation|media|document)$/.test(kind) &&
      !/^(spokesman|spokeswoman|spokesperson)$/.test(referent.head) &&
      kind !== "document"
    );
  }
  if (referent.plural) return false;
  if (being) {
    if (being.sort !== "person") return false;
    return being.gender === "" || gender === "" || being.gender === gender;
  }
  if (referent.gender !== "" && referent.gender !== gender) return false;
  return (
    kind === "unnamed" ||
    kind === "person" ||
    kind === "anonymous" ||
    /^(spokesman|spokeswoman|spokesperson|representative)$/.test(referent.head) ||
    (kind === "media" && /^(journalist|reporter|correspondent|editor|columnist)$/.test(referent.head))
  );
}

/** Whom a pronoun stands for: the sources before it, and the names around it, weighed together. */
export function antecedent(
  scene: Scene,
  at: number,
  gender: Gender | "n",
  number: "one" | "many" | "any",
): Referent {
  const { document, cast } = scene;
  const { sentences, paragraphs, quotes, lower } = document;
  const sentence = sentences[at] as number;
  const pool = new Map<string, Candidate>();
  const add = (referent: Referent, score: number): void => {
    const key = referent.being ? `#${referent.being.id}` : referent.name.toLowerCase();
    const known = pool.get(key);
    if (known) known.score = Math.max(known.score, score) + 0.4;
    else pool.set(key, { referent, score });
  };
  // sources that spoke before
  const before = scene.turns.filter((turn) => turn.at < at);
  for (let back = 0; back < before.length && back < 6; back++) {
    const turn = before[before.length - 1 - back] as Turn;
    const distance = sentence - turn.sentence;
    if (distance > REACH) break;
    if (!suits(turn.referent, gender, number)) continue;
    let score = 4 - 0.55 * distance - 0.5 * back;
    if (turn.pronoun) score += 0.3;
    if ((paragraphs[turn.at] as number) === (paragraphs[at] as number)) score += 0.4;
    if ((quotes[turn.at] as number) > 0 && quotes[turn.at] !== quotes[at]) score -= 1;
    // inside the words of this very source the pronoun is somebody else only by gender
    if (number === "many" && turn.referent.plural) score += 0.8;
    add(turn.referent, score);
  }
  // names around
  const seen = new Map<number, number>();
  for (let m = lastMentionBefore(scene, at); m >= 0; m--) {
    const mention = cast.mentions[m] as Mention;
    const distance = sentence - (sentences[mention.from] as number);
    if (distance > 3) break;
    const { being } = mention;
    if (being.sort === "place" && gender === "n" && /^(in|at|from|to)$/.test(lower[mention.from - 1] ?? ""))
      continue;
    const referent = referentOf(scene, being);
    if (!suits(referent, gender, number)) continue;
    let score = 2.4 - 0.8 * distance;
    const subject = isSubject(scene, mention);
    if (subject) score += 1.3;
    if ((quotes[mention.from] as number) > 0 && quotes[mention.from] !== quotes[at]) score -= 1.2;
    if (lower[mention.to] === "'s") score -= 0.5;
    if (/^(of|by|with|to|for|from|against|in|at|on)$/.test(lower[mention.runFrom - 1] ?? "")) score -= 0.5;
    const times = seen.get(being.id) ?? 0;
    seen.set(being.id, times + 1);
    if (gender !== "n" && gender !== "" && being.gender === gender) score += 0.5;
    if (times > 0) {
      add(referent, score - 0.4);
      continue;
    }
    score += Math.min(1, 0.12 * being.mentions.length);
    add(referent, score);
  }
  const ranked = [...pool.values()].sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return lost(scene, at, gender, number);
  const margin = best.score - (ranked[1]?.score ?? 0);
  const confidence = Math.min(0.95, Math.max(0.3, 0.45 + 0.2 * margin + 0.05 * best.score));
  return {
    ...best.referent,
    confidence,
    why: { rule: "pronoun", values: [lower[at] as string, best.referent.name] },
  };
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
function isSubject(scene: Scene, mention: Mention): boolean {
  const { sentenceStarts, sentences, lower } = scene.document;
  const from = sentenceStarts[sentences[mention.from] as number] as number;
  const before = mention.runFrom - from;
  if (before <= 1) return true;
  if (before > 14) return false;
  for (let i = from; i < mention.runFrom; i++) {
    const index = scene.cast.at[i] as number;
    if (
      index >= 0 &&
      scene.cast.mentions[index]?.being !== mention.being &&
      scene.cast.mentions[index]?.being.sort === "person"
    )
      return false;
    if (/^(said|says|told|is|was|were|are|has|had|have)$/.test(lower[i] as string)) return false;
  }
  return !/^(of|by|with|to|for|from|in|at|on)$/.test(lower[mention.runFrom - 1] ?? "");
}

/** A pronoun nobody was found for. */
function lost(scene: Scene, at: number, gender: Gender | "n", number: "one" | "many" | "any"): Referent {
  const word = scene.document.words[at] as string;
  // a first name that comes later: "In a post on Monday she said …, Maria Lopez's manager"
  for (const mention of scene.cast.mentions) {
    if (
      mention.from < at ||
      (scene.document.sentences[mention.from] as number) > (scene.document.sentences[at] as number) + 1
    )
      continue;
    const referent = referentOf(scene, mention.being);
    if (number === "one" && gender !== "n" && suits(referent, gender, number))
      return { ...referent, confidence: 0.35, why: { rule: "pronoun", values: [word, referent.name] } };
  }
  const kind = number === "many" ? "group" : gender === "n" ? "organisation" : "unnamed";
  return {
    kind,
    name: word,
    confidence: 0.2,
    being: null,
    gender: gender === "n" ? "" : gender,
    plural: number === "many",
    head: "",
    why: { rule: "pronoun-lost", values: [word] },
  };
}
