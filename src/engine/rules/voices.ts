import type { Document } from "../document";
import { type Draft, madeBy, type Range } from "./draft";
import { phraseAfter, sentenceOf, subjectBefore } from "./phrases";
import { quotationAround } from "./quotation-runs";
import { tagOf } from "./tags";

/** How something is said aloud or sent: verbs that have words for their object only beside a quotation. */
const VOICED =
  "barked bawled beamed beams began bellowed boomed breathed cheered chided chuckled chuckles cooed counselled counseled cried croaked crowed deadpanned drawled e-mailed emailed enthused fumed gasped griped grinned grins groaned growled growls grumbled grumbles gushed hissed hollered intoned interjected interrupted laughed laughs messaged moaned mouthed mused nodded panted pleaded prayed purred raged rasped recited reminisced roared sang scoffed scolded screeched shrieked sighed sighs smiled smiles snapped snaps sneered snorted snorts sobbed spluttered squealed stammered stuttered taunted teased thundered vented wept whimpered whined winked";
/** The same in two words. */
const VOICED_IN_TWO =
  "blurted out;burst out;called out;chimed in;chipped in;cut in;fired back;hit back;piped up;shot back;snapped back;spoke up;summed up;went on;wrote back";
/** What opens what is reckoned, where no "that" does. */
const CLAUSE = /^(?:DT|PRP\$?|NNPS?|NNS|EX|CD)$/;
/** What is passed on with "that" and that the finder has hardly seen. */
const WITH_THAT =
  "assessed;assesses;chimed in;communicated;conveyed;cried;e-mailed;emailed;envisioned;fret;frets;fretted;fumed;griped;groaned;grumble;grumbled;grumbles;let it be known;let slip;messaged;moaned;postulated;reckon;reckoned;reckons;relayed;shot back;sighed;signaled;signalled;snapped;took the view;thundered;whined";

type Verbs = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Verbs by their first word, each as what follows that. */
function verbsOf(phrases: readonly string[]): Verbs {
  const verbs = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first = "", ...rest] = phrase.split(" ");
    verbs.set(first, [...(verbs.get(first) ?? []), rest]);
  }
  return verbs;
}

const BESIDE_QUOTATIONS = verbsOf([...VOICED.split(" "), ...VOICED_IN_TWO.split(";")]);
const BEFORE_THAT = verbsOf(WITH_THAT.split(";"));
/** Asked of every token before anything else. */
const FIRST: ReadonlySet<string> = new Set([...BESIDE_QUOTATIONS.keys(), ...BEFORE_THAT.keys()]);

/** "“Never again,” Holm snapped", "“I was there,” chimed in Marsh", "the minister signalled that …". */
export function findVoiced(document: Document, drafts: readonly Draft[]): Draft[] {
  const made: Draft[] = [];
  for (let token = 0; token < document.count; token++) {
    if (!FIRST.has(document.lower[token] as string) || document.quotes[token] !== 0) continue;
    const voice = verbAt(document, BESIDE_QUOTATIONS, token);
    const draft = voice && (beforeQuotation(document, voice) ?? behindQuotation(document, voice));
    const that = draft ? null : verbAt(document, BEFORE_THAT, token);
    const found = draft ?? (that && beforeThat(document, that));
    if (found && !drafts.some((other) => isSaid(other, found))) made.push(found);
  }
  return made;
}

function verbAt({ lower }: Document, verbs: Verbs, token: number): Range | null {
  for (const rest of verbs.get(lower[token] as string) ?? [])
    if (rest.every((word, index) => lower[token + 1 + index] === word))
      return { from: token, to: token + 1 + rest.length };
  return null;
}

const made = (document: Document, source: Range, cue: Range, content: Range): Draft =>
  madeBy(document, "voiced", 0.7, { source, cue, content: [content] });

/** "“…,” Holm snapped" and "“…,” snapped Holm". */
function behindQuotation(document: Document, cue: Range): Draft | null {
  const quotation = quotationBefore(document, cue.from);
  if (quotation) {
    const source = phraseAfter(document, cue.to, sentenceOf(document, cue.from).to);
    return source && made(document, source, cue, quotation);
  }
  if (!hasNoObject(document, cue.to)) return null;
  const source = subjectBefore(document, cue.from);
  const before = source && quotationBefore(document, source.from);
  return source && before && made(document, source, cue, before);
}

/** "Holm snapped: “…”" */
function beforeQuotation(document: Document, cue: Range): Draft | null {
  const { lower, quotes } = document;
  if (!/^[,:]$/.test(lower[cue.to] ?? "") || !quotes[cue.to + 1]) return null;
  const source = subjectBefore(document, cue.from);
  const quotation = quotationAround(document, cue.to + 1);
  return source && isLine(quotation) ? made(document, source, cue, quotation) : null;
}

function beforeThat(document: Document, cue: Range): Draft | null {
  const isReckoned =
    /^reckon/.test(document.lower[cue.from] as string) && CLAUSE.test(tagOf(document, cue.to));
  if (document.lower[cue.to] !== "that" && !isReckoned) return null;
  const source = subjectBefore(document, cue.from);
  const { to } = sentenceOf(document, cue.from);
  return source && made(document, source, cue, { from: cue.to, to });
}

/** The quotation that ends before a token as what is said does, in a comma, a question or a shout; null where none does. */
function quotationBefore(document: Document, token: number): Range | null {
  const { lower, quotes } = document;
  const isOutside = lower[token - 1] === "," && quotes[token - 1] === 0;
  const last = isOutside ? token - 2 : token - 1;
  if (last < 0 || !quotes[last]) return null;
  const quotation = quotationAround(document, last);
  if (document.paragraphs[last] !== document.paragraphs[token]) return null;
  const ends = isOutside || /^[,?!…–—-]+$/.test(lower[quotation.to - 2] ?? "");
  return ends && isLine(quotation) ? quotation : null;
}

/** Takes “I was there,” with its marks, leaves the titles of songs. */
function isLine({ from, to }: Range): boolean {
  return to - from > 4;
}

/** Takes "he laughed" and "he shouted at reporters", leaves "he laughed the idea off". */
function hasNoObject(document: Document, at: number): boolean {
  const isOver = at >= sentenceOf(document, at - 1).to;
  return isOver || /^(?:\W+|RB|IN|TO|WRB|CC|VBG)$/.test(tagOf(document, at));
}

/** Whether another claim of the sentence passes the same words on. */
function isSaid({ content }: Draft, { content: [said] }: Draft): boolean {
  return said !== undefined && content.some(({ from, to }) => from < said.to && to > said.from);
}
