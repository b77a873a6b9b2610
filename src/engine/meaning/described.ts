import type { Being } from "./cast";
import { genderOfWord } from "./cast";
import type { Verdict } from "./judge";
import { referentOf } from "./referents";
import type { Referent, Scene, Turn } from "./scene";
import {
  AUTHORED_NOUNS,
  BODY_NOUNS,
  NEWSROOM_NOUNS,
  PERSON_NOUNS,
  PERSON_PLURALS,
  SPEAKER_NOUNS,
} from "./words";

const GENERAL_BODY =
  /^(company|firm|group|organisation|organization|agency|department|ministry|bank|party|team|club|union|university|school|hospital|airline|carmaker|automaker|manufacturer|maker|retailer|lender|insurer|operator|broadcaster|regulator|watchdog|body|institute|institution|association|council|commission|committee|campaign|court|fund|foundation|charity|government|administration|office|force|alliance|coalition|movement|startup|start-up|publisher|developer|brewer|miner|utility|carrier|corporation|giant|chain|store|service|network|league|federation|board|panel|embassy|country|nation|city|town|state|island|kingdom|republic|bloc|church|military|army|navy|police|parliament|congress|senate|cabinet|presidency|palace)$/;

/** "The ministry", "the company", "the real estate agent": whom the text described so, before or after; null where nobody. */
export function describedBefore(scene: Scene, _claim: number, verdict: Verdict): Referent | null {
  const { phrase } = verdict;
  const { determiner, single, head, from } = phrase;
  if (verdict.being && verdict.being.sort !== "place") return null;
  if (verdict.kind === "social" || verdict.kind === "anonymous" || verdict.kind === "hearsay")
    return knownAgain(scene, verdict);
  if (verdict.being) return null;
  const definite =
    determiner === "the" ||
    /^(president|minister|premier|chancellor|spokesman|chairman|director|coach|mayor|governor|king|queen|pope|prince|princess|secretary|pm)$/.test(
      single,
    );
  if (determiner === "a" || phrase.quantity !== null) return namedLater(scene, verdict);
  const modifiers = scene.document.lower.slice(phrase.coreFrom, phrase.coreTo - 1) as string[];
  if (definite || determiner === "none") {
    const again = lastTurn(scene, from, single, head, modifiers, verdict);
    if (again && determiner === "the") return again;
    if (PERSON_NOUNS.has(single) && !PERSON_PLURALS.has(head) && !phrase.possessor?.from) {
      const person = personWithRole(scene, from, single, modifiers);
      if (person && definite) return person;
    }
    if (again) return again;
    if (/-year-old$/.test(head) && determiner === "the") {
      const person = lastPerson(scene, from);
      if (person) return person;
    }
  }
  if (determiner === "the") {
    if (AUTHORED_NOUNS.has(head) && verdict.confidence < 0.5) {
      const author = lastAuthor(scene, from);
      if (author)
        return {
          ...author,
          plural: false,
          head,
          confidence: 0.6,
          why: { rule: "author", values: [verdict.name, author.name] },
        };
    }
    if (NEWSROOM_NOUNS.has(head)) {
      const outlet = lastOutlet(scene, from);
      if (outlet)
        return {
          ...outlet,
          confidence: 0.8,
          why: { rule: "description", values: [verdict.name, outlet.name] },
        };
    }
    if (
      (BODY_NOUNS.has(head) || GENERAL_BODY.test(head)) &&
      verdict.kind === "organisation" &&
      phrase.coreTo - phrase.coreFrom === 1
    ) {
      const body = bodyCalled(scene, from, head);
      if (body) return body;
    }
    if (PERSON_NOUNS.has(single) && !PERSON_PLURALS.has(head)) {
      const person = personWithRole(scene, from, single, modifiers);
      if (person) return person;
    }
  }
  if (phrase.possessor) {
    const person = namedLater(scene, verdict);
    if (person) return person;
  }
  if (SPEAKER_NOUNS.has(single)) return namedLater(scene, verdict);
  return null;
}

function knownAgain(scene: Scene, verdict: Verdict): Referent | null {
  if (verdict.phrase.determiner !== "the" || verdict.kind !== "anonymous") return null;
  for (let i = scene.turns.length - 1; i >= 0; i--) {
    const turn = scene.turns[i] as Turn;
    if (turn.referent.kind === "anonymous" || /source/.test(turn.referent.head))
      return {
        ...turn.referent,
        confidence: 0.8,
        why: { rule: "description", values: [verdict.name, turn.referent.name] },
      };
  }
  return null;
}

/** The last source whose description had the same head noun. */
function lastTurn(
  scene: Scene,
  at: number,
  single: string,
  head: string,
  modifiers: readonly string[],
  verdict: Verdict,
): Referent | null {
  for (let i = scene.turns.length - 1; i >= 0 && i >= scene.turns.length - 25; i--) {
    const { referent, at: where } = scene.turns[i] as Turn;
    if (where >= at) continue;
    const sameHead = referent.head !== "" && (referent.head === single || referent.head === head);
    if (sameHead && referent.plural === verdict.plural) {
      const name = referent.name.toLowerCase();
      if (
        modifiers.some((word) => /^[a-z-]{3,}$/.test(word) && !name.includes(word)) &&
        verdict.kind !== "organisation" &&
        modifiers.some(
          (word) => !/^(senior|same|former|unnamed|anonymous)$/.test(word) && !name.includes(word),
        )
      )
        continue;
      return {
        ...referent,
        confidence: Math.min(referent.confidence, 0.85),
        why: { rule: "description", values: [verdict.name, referent.name] },
      };
    }
    if (
      referent.being?.roles.has(single) &&
      referent.being.sort === "person" &&
      PERSON_NOUNS.has(single) &&
      verdict.kind !== "organisation" &&
      !verdict.plural
    )
      return {
        ...referent,
        confidence: 0.8,
        why: { rule: "description", values: [verdict.name, referent.name] },
      };
  }
  return null;
}

/** A person the text gives this role: "the real estate agent" → Eyamba Sowers. */
function personWithRole(
  scene: Scene,
  at: number,
  role: string,
  modifiers: readonly string[],
): Referent | null {
  const { beings, mentions } = scene.cast;
  const gender = genderOfWord(role);
  let best: Being | null = null;
  let bestScore = 0;
  for (const being of beings) {
    if (being.sort !== "person" || !being.roles.has(role) || being.mentions.length === 0) continue;
    if (gender !== "" && being.gender !== "" && gender !== being.gender) continue;
    const last = being.mentions
      .map((m) => mentions[m]?.from ?? 0)
      .filter((from) => from < at)
      .at(-1);
    let score = last === undefined ? 0.6 : 1 + 20 / (20 + (at - last));
    for (const word of modifiers) score += being.roles.has(word) ? 0.7 : isTelling(word) ? -0.8 : 0;
    score += Math.min(0.4, 0.05 * being.mentions.length);
    if (score > bestScore) {
      bestScore = score;
      best = being;
    }
  }
  if (!best || bestScore < 0.8) return null;
  return {
    ...referentOf(scene, best),
    confidence: Math.min(0.9, 0.4 + 0.2 * bestScore),
    why: { rule: "description", values: [role, best.name] },
  };
}

const isTelling = (word: string): boolean =>
  /^[\p{L}-]{3,}$/u.test(word) && !/^(the|senior|former|new|then|current|local)$/.test(word);

/** An unnamed role that the text names somewhere ("a police spokesman … spokesman Kazimierz Socha"). */
function namedLater(scene: Scene, verdict: Verdict): Referent | null {
  const { phrase } = verdict;
  if (!SPEAKER_NOUNS.has(phrase.single) || phrase.plural) return null;
  const matches = scene.cast.beings.filter(
    (being) => being.sort === "person" && being.roles.has(phrase.single) && being.mentions.length > 0,
  );
  if (matches.length !== 1) return null;
  const being = matches[0] as Being;
  const modifiers = scene.document.lower
    .slice(phrase.coreFrom, phrase.coreTo - 1)
    .filter((word) => /^[\p{L}.-]{3,}$/u.test(word));
  if (modifiers.length === 0 || !modifiers.some((word) => being.roles.has(word))) return null;
  return {
    ...referentOf(scene, being),
    confidence: 0.6,
    why: { rule: "description", values: [verdict.name, being.name] },
  };
}

function lastPerson(scene: Scene, at: number): Referent | null {
  for (let m = scene.cast.mentions.length - 1; m >= 0; m--) {
    const mention = scene.cast.mentions[m];
    if (mention && mention.from < at && mention.being.sort === "person")
      return {
        ...referentOf(scene, mention.being),
        confidence: 0.55,
        why: { rule: "description", values: ["", mention.being.name] },
      };
  }
  return null;
}

function lastAuthor(scene: Scene, at: number): Referent | null {
  for (let i = scene.turns.length - 1; i >= 0; i--) {
    const turn = scene.turns[i] as Turn;
    if (turn.at < at && /^(organisation|person|unnamed)$/.test(turn.referent.kind)) return turn.referent;
  }
  return null;
}

function lastOutlet(scene: Scene, at: number): Referent | null {
  for (let i = scene.turns.length - 1; i >= 0; i--) {
    const turn = scene.turns[i] as Turn;
    if (turn.at < at && turn.referent.kind === "media") return turn.referent;
  }
  for (let m = scene.cast.mentions.length - 1; m >= 0; m--) {
    const mention = scene.cast.mentions[m];
    if (mention && mention.from < at && mention.being.sort === "outlet")
      return referentOf(scene, mention.being);
  }
  return null;
}

/** "The ministry", "the bank": a body with that word in its name or its description, the one named last. */
function bodyCalled(scene: Scene, at: number, head: string): Referent | null {
  const { mentions } = scene.cast;
  let loose: Being | null = null;
  const counts = new Map<Being, number>();
  for (let m = mentions.length - 1; m >= 0; m--) {
    const mention = mentions[m];
    if (!mention || mention.from >= at) continue;
    const { being } = mention;
    if (being.sort !== "body" && being.sort !== "place" && being.sort !== "data") continue;
    const said =
      being.parts.some((part) => part.replace(/\.$/, "") === head) ||
      being.roles.has(head) ||
      being.known?.name.toLowerCase().split(" ").includes(head);
    const place = /^(country|nation|city|town|state|island|government|kingdom|republic)$/.test(head);
    if (said && (being.sort !== "place" || place))
      return {
        ...referentOf(scene, being),
        confidence: 0.8,
        why: { rule: "description", values: [head, being.name] },
      };
    if (being.sort === "body") {
      counts.set(being, (counts.get(being) ?? 0) + 1);
      loose ??= being;
    }
  }
  if (
    !/^(company|firm|group|organisation|organization|carmaker|automaker|manufacturer|maker|retailer|lender|giant|corporation|club|team|airline|startup|start-up|agency|institution|body|chain|insurer|campaign|charity|bank|party|network|service|operator)$/.test(
      head,
    )
  )
    return null;
  for (let i = scene.turns.length - 1; i >= 0 && i > scene.turns.length - 8; i--) {
    const turn = scene.turns[i] as Turn;
    if (turn.at < at && turn.referent.being?.sort === "body")
      return {
        ...turn.referent,
        confidence: 0.6,
        why: { rule: "description", values: [head, turn.referent.name] },
      };
  }
  let best: Being | null = loose;
  for (const [being, count] of counts) if (best && count > (counts.get(best) ?? 0) + 2) best = being;
  return best
    ? { ...referentOf(scene, best), confidence: 0.5, why: { rule: "description", values: [head, best.name] } }
    : null;
}
