import {
  type Candidate,
  candidatesFor,
  type PronounGender,
  type PronounNumber,
  quotedAround,
  suits,
} from "./candidates";
import { ANTECEDENT_WEIGHTS } from "./lists/antecedent-weights";
import { isInParagraph, personInParagraph } from "./paragraph-person";
import { referentOf } from "./referents";
import { type Referent, type Scene, textOf } from "./scene";
import { DOCUMENT_NOUNS } from "./words";

/** Whom a pronoun stands for: the sources before it and the names around it, weighed together. */
export function antecedent(scene: Scene, at: number, gender: PronounGender, number: PronounNumber): Referent {
  const candidates = candidatesFor(scene, at, gender, number);
  const weights = ANTECEDENT_WEIGHTS[gender === "n" ? "thing" : number === "many" ? "many" : "person"];
  let best: Candidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let total = 0;
  const scores: number[] = [];
  for (const candidate of candidates) {
    let score = 0;
    weights.forEach((weight, i) => {
      score += weight * (candidate.features[i] as number);
    });
    scores.push(score);
    if (score > bestScore) {
      bestScore = score;
      best = candidate;
    }
  }
  if (!best) return lost(scene, at, gender, number);
  // Who is heard of in another paragraph alone is not meant where this one has somebody.
  if (number === "one" && gender !== "n" && !isInParagraph(scene, at, best.referent.being)) {
    const near = personInParagraph(scene, at, gender);
    if (near && quotedAround(scene, at)?.being !== near.being)
      return {
        ...near,
        confidence: 0.7,
        why: { rule: "pronoun", values: [scene.document.words[at] as string, near.name] },
      };
  }
  for (const score of scores) total += Math.exp(score - bestScore);
  // the share of the best among all, as the regression sees it; never quite sure
  const confidence = Math.min(0.97, 1 / total);
  return {
    ...best.referent,
    confidence,
    why: { rule: "pronoun", values: [scene.document.words[at] as string, best.referent.name] },
  };
}

/** A pronoun nobody was found for: perhaps the name comes at once after, else it stays what it is. */
function lost(scene: Scene, at: number, gender: PronounGender, number: PronounNumber): Referent {
  const { words, sentences } = scene.document;
  const word = words[at] as string;
  const quoted = quotedAround(scene, at);
  for (const mention of scene.cast.mentions) {
    if (mention.from < at || (sentences[mention.from] as number) > (sentences[at] as number) + 1) continue;
    if (quoted?.being === mention.being) continue;
    const referent = referentOf(scene, mention.being);
    if (number === "one" && gender !== "n" && suits(referent, gender, number))
      return { ...referent, confidence: 0.35, why: { rule: "pronoun", values: [word, referent.name] } };
  }
  const paper = gender === "n" ? paperBefore(scene, at) : null;
  if (paper) return paper;
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

/** "The indictment charges nine counts. It alleges …": the paper with which the sentence before begins; null for none. */
function paperBefore(scene: Scene, at: number): Referent | null {
  const { sentences, sentenceStarts, lower } = scene.document;
  const begin = sentenceStarts[(sentences[at] as number) - 1] ?? -1;
  if (begin < 0 || !/^(?:the|an?|its|his|her|their)$/.test(lower[begin] as string)) return null;
  const noun = [begin + 1, begin + 2].find((token) => DOCUMENT_NOUNS.has(lower[token] as string));
  if (noun === undefined || /^(?:'s|of|,)$/.test(lower[noun + 1] ?? "")) return null;
  const name = textOf(scene.document, begin, noun + 1);
  return {
    kind: "document",
    name,
    confidence: 0.6,
    being: null,
    gender: "",
    plural: false,
    head: lower[noun] as string,
    why: { rule: "pronoun", values: [scene.document.words[at] as string, name] },
  };
}
