import type { Grade, Link, Reason } from "../../model/claim";
import type { Document } from "../document";
import { GRADE_OF_KIND, weakestLink } from "./grade";
import { nameInSentence } from "./name-in-sentence";
import type { Reading } from "./reading";
import { type ReasonId, reason } from "./reasons";
import { type Scene, textOf } from "./scene";
import { knowingIn, reasonIn, withheldIn } from "./words";

/** The reason that fixes a grade, by the kind of the weakest link; with a chain, how it reached the speaker. */
const DECIDING: Record<Link["kind"], { alone: ReasonId; passedOn: ReasonId }> = {
  witness: { alone: "own-eyes", passedOn: "own-eyes" },
  document: { alone: "document", passedOn: "document" },
  person: { alone: "named-person", passedOn: "named-person" },
  organisation: { alone: "organisation", passedOn: "organisation" },
  media: { alone: "other-outlet", passedOn: "through-outlet" },
  unnamed: { alone: "unnamed-source", passedOn: "passes-on-unnamed" },
  group: { alone: "a-group", passedOn: "passes-on-unnamed" },
  anonymous: { alone: "bare-source", passedOn: "passes-on-unnamed" },
  social: { alone: "social-posts", passedOn: "passes-on-social" },
  hearsay: { alone: "no-source", passedOn: "passes-on-hearsay" },
};

const COUNTED =
  /^ (at least |about |more than |all |the )?(two|three|four|five|six|seven|eight|nine|ten|several|multiple|both|dozens|many|\d+) /;

/** Why a claim has its grade, and the notes beside it; the deciding reason first. */
export function reasonsFor(scene: Scene, claim: number, reading: Reading, grade: Grade | null): Reason[] {
  const { referent, chain, stance } = reading;
  const inSentence = (name: string) => nameInSentence(scene, name);
  const name = inSentence(referent?.name ?? "");
  const cue = reading.cue.trim();
  const reasons: Reason[] = [];
  if (grade === null) return [name ? reason("silence", name) : reason("nobody-answered")];
  const weakest = weakestLink(chain);
  if (weakest && chain.length > 1) {
    const { alone, passedOn } = DECIDING[weakest.kind];
    const place = chain.indexOf(weakest);
    if (weakest.kind === "media") reasons.push(reason("through-outlet", inSentence(weakest.name)));
    else if (place === 0) reasons.push(reason(alone, inSentence(weakest.name) || cue));
    else if (GRADE_OF_KIND[weakest.kind] <= 2)
      reasons.push(reason(passedOn, inSentence((chain[0] as Link).name) || cue));
    else reasons.push(reason(alone, inSentence(weakest.name)));
  } else {
    const kind = referent?.kind ?? "hearsay";
    reasons.push(reason(DECIDING[kind].alone, kind === "hearsay" ? cue : (referent?.outlet ?? name)));
  }
  reasons.push(...notesFor(scene, claim, reading));
  if (stance === "doubtful") reasons.push(reason("doubtful-verb", reading.stanceWord));
  if (stance === "denial") reasons.push(reason("denial"));
  if (stance === "committed") reasons.push(reason("committed", reading.stanceWord));
  return reasons;
}

function notesFor(scene: Scene, claim: number, reading: Reading): Reason[] {
  const { document, found } = scene;
  const { referent } = reading;
  const notes: Reason[] = [];
  if (!referent) return notes;
  const span = found[claim]?.source[0];
  const ranges = scene.ranges[claim];
  const why = referent.why;
  if (
    referent.kind === "media" &&
    referent.head === "journalist" &&
    / (saw|seen|witnessed|watched|heard|photographed|filmed|counted) /.test(reading.cue)
  )
    notes.push(reason("journalist-saw", referent.outlet ?? referent.name));
  const weak = [referent.kind, ...reading.chain.map((link) => link.kind)].some(
    (kind) => kind === "unnamed" || kind === "anonymous",
  );
  if (weak) {
    const source = span ? plainWords(document.text.slice(span.start, span.end)) : " ";
    if (COUNTED.test(source)) notes.push(reason("two-sources"));
    const cue = ranges?.cue[0];
    if (cue && span) {
      const sentence = document.sentences[cue.start] as number;
      const from = document.sentenceStarts[sentence] as number;
      const to = document.sentenceEnds[sentence] as number;
      const around = ` ${document.lower.slice(from, to).join(" ").replace(/ n't/g, "n't")} `;
      const withheld = withheldIn(around);
      const behind = withheld ? reasonIn(around.slice(around.indexOf(withheld))) : null;
      const given = behind ?? (withheld || source.includes(" not author") ? reasonIn(source) : null);
      // Not the first "because" of the sentence, which may be why something else is so.
      const first = behind ? find(document, withheld ?? "", from, to) : (ranges?.source[0]?.start ?? from);
      if (given) notes.push(reason("reason-given", restOfClause(document, given, first, to, cue.start)));
      else if (withheld) {
        if (
          /(condition|asked|asking|request|declin|wish|want|refus|preferred|spoke|speaking|not (to )?be)/.test(
            withheld,
          )
        )
          notes.push(reason("name-withheld"));
        notes.push(reason("no-reason-given"));
      } else if (referent.kind === "anonymous" || /\bsource/.test(referent.head))
        notes.push(reason("no-reason-given"));
    }
    const knowing = knowingIn(source);
    if (knowing) notes.push(reason("in-a-position", knowing));
  }
  const explained = `why-${why.rule}`;
  if (explained === "why-pronoun" || explained === "why-description") {
    if (referent.confidence < 0.6) notes.push(reason("probably", why.values[0] ?? "", referent.name));
    else if ((why.values[0] ?? "").toLowerCase() !== referent.name.toLowerCase())
      notes.push(reason(explained, ...why.values));
  } else if (explained === "why-speaker") {
    if (why.values[1]) notes.push(reason(explained, ...why.values));
  } else if (explained in EXPLAINED) notes.push(reason(explained as ReasonId, ...why.values));
  return notes;
}

const PAUSE = /^([,;:.!?()"”“—–-]+|--|'')$/;
/** So many words of a clause are quoted at most. */
const LONGEST = 16;

/**
 * The words of the article from a phrase in tokens [from, to) to the end of its clause or the cue: "because the" alone
 * says nothing, "because the inquiry is not closed" does.
 */
function restOfClause(document: Document, phrase: string, from: number, to: number, cue: number): string {
  const start = find(document, phrase, from, to);
  if (start === to) return phrase;
  let end = start + phrase.split(" ").length;
  while (end < to && end !== cue && end - start < LONGEST && !PAUSE.test(document.words[end] as string))
    end++;
  return textOf(document, start, end);
}

/** The token in [from, to) at which a phrase of lower-case words begins; `to` where it does not stand there. */
function find({ lower }: Document, phrase: string, from: number, to: number): number {
  const parts = phrase.split(" ");
  let start = from;
  while (start < to && !parts.every((part, index) => lower[start + index] === part)) start++;
  return start;
}

/** Lower case, letters, figures, apostrophes and hyphens only, padded by single spaces. */
function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' -]+/gu, " ")
    .replace(/\s+/g, " ")} `;
}

const EXPLAINED: Partial<Record<string, true>> = {
  "why-outlet-list": true,
  "why-newsroom-word": true,
  "why-reporter-of": true,
  "why-metonym": true,
  "why-place-speaks": true,
  "why-body-list": true,
  "why-knowing-words": true,
  "why-author": true,
  "why-data-list": true,
};
