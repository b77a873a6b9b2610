import type { Stance } from "../../model/claim";

/**
 * What a verb takes as its content: a quotation or clause of any kind, also before it (speech); a clause after it
 * only (clause); a hearer first and then a clause (hearer); a noun phrase (object); "X as Y" (as).
 */
export type Frame = "speech" | "clause" | "hearer" | "object" | "as";

/** A verb that attributes. */
export interface CueVerb {
  readonly lemma: string;
  readonly frame: Frame;
  readonly stance: Stance;
}

/** One form of such a verb. `past` also covers participles where both are alike. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly form: "base" | "third" | "past" | "participle" | "ing";
}

/** The verbs by frame and stance. Committed, doubtful and denial after the usual style-book lists of loaded verbs. */
const LISTS: readonly (readonly [Frame, Stance, string])[] = [
  [
    "speech",
    "neutral",
    "say add state report announce note write explain reply respond tweet post declare continue conclude remark observe comment joke quip recall recount reiterate repeat stress emphasize emphasise underline underscore caution counter suggest predict forecast estimate argue insist maintain contend opine muse lament complain boast brag vow pledge promise testify counsel read mention agree concur elaborate exclaim shout yell chant whisper cry mutter sigh interject retort snap grumble fume thunder enthuse gush rave scoff warn whine wonder speculate theorize reason think hint imply signal propose recommend relate narrate reminisce go volunteer pronounce proclaim advise answer ask inquire urge beg plead object protest demand joke gloat confide tweet blog post email text interrupt theorise specify clarify guess summarize summarise",
  ],
  [
    "speech",
    "committed",
    "confirm acknowledge admit concede reveal disclose confess affirm attest certify verify",
  ],
  ["speech", "doubtful", "claim allege purport assert"],
  [
    "clause",
    "neutral",
    "believe fear expect hope worry suspect feel know see hear learn understand assume doubt indicate imagine anticipate hold calculate reckon figure rule decide determine swear write assess project foresee envision estimate",
  ],
  [
    "clause",
    "committed",
    "show find prove demonstrate establish detect discover document illustrate realize realise",
  ],
  ["clause", "denial", "deny dispute refute rebut"],
  [
    "hearer",
    "neutral",
    "tell inform remind assure warn ask urge advise promise notify brief convince persuade implore",
  ],
  [
    "object",
    "neutral",
    "condemn criticize criticise slam blast denounce decry deplore praise hail welcome applaud commend call blame threaten order demand announce express voice reiterate propose mock ridicule lambast lambaste castigate question challenge rebuke attack label brand dub defend endorse outline cite reveal detail quote thank congratulate invite bemoan extol tout discuss address joke promise",
  ],
  ["object", "doubtful", "accuse"],
  ["object", "denial", "deny reject dismiss dispute refute rebut disavow repudiate"],
  ["as", "neutral", "describe characterize characterise portray depict label brand denounce dismiss"],
];

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  find: ["found", "found"],
  think: ["thought", "thought"],
  know: ["knew", "known"],
  feel: ["felt", "felt"],
  see: ["saw", "seen"],
  hear: ["heard", "heard"],
  show: ["showed", "shown"],
  hold: ["held", "held"],
  read: ["read", "read"],
  understand: ["understood", "understood"],
  swear: ["swore", "sworn"],
  go: ["went", "gone"],
  forecast: ["forecast", "forecast"],
  foresee: ["foresaw", "foreseen"],
  prove: ["proved", "proven"],
};

const DOUBLED = new Set(["admit", "rebut", "quip", "blog", "nod", "brag", "beg", "snap", "dub", "slam"]);

const verbs = new Map<string, CueVerb>();
const forms = new Map<string, CueForm>();
for (const [frame, stance, list] of LISTS) {
  for (const lemma of list.split(" ")) {
    if (verbs.has(lemma)) continue;
    const verb: CueVerb = { lemma, frame, stance };
    verbs.set(lemma, verb);
    const keep = (form: string, name: CueForm["form"]): void => {
      if (!forms.has(form)) forms.set(form, { verb, form: name });
    };
    const [past, participle] = IRREGULAR[lemma] ?? [pastOf(lemma), pastOf(lemma)];
    keep(past, "past");
    keep(participle, "participle");
    keep(lemma, "base");
    keep(thirdOf(lemma), "third");
    keep(ingOf(lemma), "ing");
  }
}

function stemOf(lemma: string): string {
  return DOUBLED.has(lemma) ? lemma + lemma.charAt(lemma.length - 1) : lemma;
}

function pastOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith("e") ? `${lemma}d` : `${stemOf(lemma)}ed`;
}

function thirdOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function ingOf(lemma: string): string {
  return /[^eo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stemOf(lemma)}ing`;
}

/** The verb and form a lower-case word can be a cue as, or undefined. */
export function cueForm(word: string): CueForm | undefined {
  return forms.get(word);
}
