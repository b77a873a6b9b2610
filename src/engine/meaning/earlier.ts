import type { Being } from "./beings";
import { referentOf } from "./referents";
import type { Referent, Scene, Turn } from "./scene";
import { AUTHORITY_NOUNS } from "./words";

/** The sources that spoke before a token, the last first, at most so many. */
export function* earlierTurns(scene: Scene, at: number, most = 25): Generator<Turn> {
  let given = 0;
  for (let i = scene.turns.length - 1; i >= 0 && given < most; i--) {
    const turn = scene.turns[i] as Turn;
    if (turn.at >= at) continue;
    given++;
    yield turn;
  }
}

const again = (referent: Referent, words: string, confidence: number): Referent => ({
  ...referent,
  confidence: Math.min(referent.confidence, confidence),
  why: { rule: "description", values: [words, referent.name] },
});

/** The last source described by the same noun: "the official" after "an embassy official". */
export function sameNounBefore(
  scene: Scene,
  at: number,
  single: string,
  plural: boolean,
  modifiers: readonly string[],
  words: string,
): Referent | null {
  for (const { referent } of earlierTurns(scene, at)) {
    if (referent.head === "" || referent.head !== single || referent.plural !== plural) continue;
    const name = referent.name.toLowerCase();
    if (
      modifiers.some(
        (word) =>
          /^[\p{L}-]{3,}$/u.test(word) &&
          !/^(senior|same|former|unnamed|anonymous|local|second)$/.test(word) &&
          !name.includes(word),
      )
    )
      continue;
    if (modifiers.includes("second")) continue;
    return again(referent, words, 0.85);
  }
  return null;
}

/** The last source of one of these kinds. */
export function lastOfKind(scene: Scene, at: number, kinds: RegExp, most = 8): Referent | null {
  for (const { referent } of earlierTurns(scene, at, most)) if (kinds.test(referent.kind)) return referent;
  return null;
}

/** The last person named or heard, of a gender where one is asked for. */
export function lastPerson(scene: Scene, at: number, gender: string, words: string): Referent | null {
  for (const { referent } of earlierTurns(scene, at, 5))
    if (
      referent.kind === "person" &&
      referent.being &&
      (gender === "" || referent.gender === "" || referent.gender === gender)
    )
      return again(referent, words, 0.55);
  return null;
}

/** The outlet last heard, or last named. */
export function lastOutlet(scene: Scene, at: number, words: string): Referent | null {
  for (const { referent } of earlierTurns(scene, at, 12))
    if (referent.kind === "media" && referent.being) return again(referent, words, 0.8);
  for (let m = scene.cast.mentions.length - 1; m >= 0; m--) {
    const mention = scene.cast.mentions[m];
    if (mention && mention.from < at && mention.being.sort === "outlet")
      return again(referentOf(scene, mention.being), words, 0.7);
  }
  const heard = lastOfKind(scene, at, /^media$/);
  return heard && again(heard, words, 0.6);
}

const ANY_BODY: ReadonlySet<string> = new Set(
  "company firm group organisation organization carmaker automaker manufacturer maker retailer lender giant corporation club team airline startup start-up agency institution body chain insurer campaign charity bank party network service operator foundation association exchange broker brokerage miner publisher developer".split(
    " ",
  ),
);
const OF_A_PLACE: ReadonlySet<string> = new Set(
  "country nation city town state island kingdom republic".split(" "),
);

/** "The ministry", "the bank": a body with that word in its name or its description, the one named last. */
export function bodyCalled(scene: Scene, at: number, head: string): Referent | null {
  if (AUTHORITY_NOUNS.has(head)) return null; // "the police" are those of the place, not a body with the word in its name
  const { mentions } = scene.cast;
  const counts = new Map<Being, number>();
  let last: Being | null = null;
  const found = (being: Being, confidence: number): Referent => ({
    ...referentOf(scene, being),
    confidence,
    why: { rule: "description", values: [head, being.name] },
  });
  for (let m = mentions.length - 1; m >= 0; m--) {
    const mention = mentions[m];
    if (!mention || mention.from >= at) continue;
    const { being } = mention;
    if (being.sort === "person" || being.sort === "outlet") continue;
    const said =
      being.parts.some((part) => part.replace(/\.$/, "") === head) ||
      being.roles.has(head) ||
      being.known?.name.toLowerCase().split(" ").includes(head);
    if (said && (being.sort !== "place" || OF_A_PLACE.has(head))) return found(being, 0.8);
    if (mayBe(head, being)) {
      counts.set(being, (counts.get(being) ?? 0) + 1);
      last ??= being;
    }
  }
  if (!ANY_BODY.has(head)) return null;
  for (const { referent } of earlierTurns(scene, at, 8))
    if (mayBe(head, referent.being)) return again(referent, head, 0.6);
  let best = last;
  for (const [being, count] of counts) if (best && count > (counts.get(best) ?? 0) + 2) best = being;
  return best ? found(best, 0.5) : null;
}

/** Heads that fit most bodies, though no office of state and no union. */
const BUSINESS: ReadonlySet<string> = new Set(
  "company firm carmaker automaker manufacturer maker retailer lender giant corporation airline startup start-up chain insurer bank operator broker brokerage miner publisher developer".split(
    " ",
  ),
);
const PUBLIC: ReadonlySet<string> = new Set(
  "treasury ministry department agency council union court government committee commission parliament office police authority congress senate house army university hospital school regulator watchdog bureau board association port airport".split(
    " ",
  ),
);

/** Whether a body may be called "the company", "the union" and so on: it is no byword and not plainly another sort of body. */
export function mayBe(head: string, being: Being | null): boolean {
  if (being?.sort !== "body" || being.known?.list === "metonym") return false;
  const words = [...being.parts, ...(being.known?.name.toLowerCase().split(" ") ?? [])];
  return !BUSINESS.has(head) || !words.some((word) => PUBLIC.has(word));
}
