import type { Document } from "../document";
import { lexemesOf, ROLE } from "./lexemes";
import { type Padded, pad } from "./padded";
import { TAGS } from "./tags";

/** What the feature templates ask of each token, looked up once a document. Parallel lists, one entry a token. */
export interface View {
  readonly document: Document;
  readonly count: number;
  readonly lower: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly initial: Int32Array;
  readonly tags: Uint8Array;
  readonly role: Uint8Array;
  readonly meaning: Uint8Array;
  readonly shape: Uint8Array;
  readonly reporting: Uint8Array;
  /** 1 any verb form, 2 a finite one or modal. */
  readonly verb: Uint8Array;
  /** 1 where the token can be part of a plain noun phrase. */
  readonly nominal: Uint8Array;
  /** 1 an opening quotation mark, 2 a closing one. */
  readonly mark: Uint8Array;
  /** One entry a sentence: 1 where some of it stands in quotation marks. */
  readonly quoted: Uint8Array;
  /** One entry a sentence: how many reporting verbs stand in it, at most 255. */
  readonly reporters: Uint8Array;
  readonly padded: Padded;
}

const VERB = TAGS.map((tag) => (/^(VBD|VBP|VBZ|MD)$/.test(tag) ? 2 : tag.startsWith("VB") ? 1 : 0));
const NOMINAL = TAGS.map((tag) => (/^(NN|PRP|CD|JJ|DT|POS|WP|EX|\$)/.test(tag) ? 1 : 0));

/** Looks up every token of a tagged document. */
export function viewOf(document: Document): View {
  const { count, tags, quotes, paragraphs, sentences } = document;
  const { ids, lexemes } = lexemesOf(document.words, document.lower);
  const view = {
    document,
    count,
    lower: new Int32Array(count),
    lemma: new Int32Array(count),
    suffix: new Int32Array(count),
    initial: new Int32Array(count),
    tags,
    role: new Uint8Array(count),
    meaning: new Uint8Array(count),
    shape: new Uint8Array(count),
    reporting: new Uint8Array(count),
    verb: new Uint8Array(count),
    nominal: new Uint8Array(count),
    mark: new Uint8Array(count),
    quoted: new Uint8Array(document.sentenceStarts.length),
    reporters: new Uint8Array(document.sentenceStarts.length),
  };
  for (let index = 0; index < count; index++) {
    const id = ids[index] as number;
    const tag = tags[index] as number;
    view.lower[index] = lexemes.lower[id] as number;
    view.lemma[index] = lexemes.lemma[id] as number;
    view.suffix[index] = lexemes.suffix3[id] as number;
    view.initial[index] = lexemes.initial[id] as number;
    view.meaning[index] = lexemes.meaning[id] as number;
    view.shape[index] = lexemes.shape[id] as number;
    view.reporting[index] = (lexemes.flags[id] as number) & 1;
    view.verb[index] = VERB[tag] as number;
    view.nominal[index] = NOMINAL[tag] as number;
    const quote = quotes[index] as number;
    const sentence = sentences[index] as number;
    if (view.reporting[index] === 1 && view.verb[index] !== 0 && (view.reporters[sentence] as number) < 255)
      view.reporters[sentence] = (view.reporters[sentence] as number) + 1;
    const role = lexemes.role[id] as number;
    if (quote > 0) view.quoted[sentence] = 1;
    const opens =
      quote > 0 &&
      (index === 0 || quotes[index - 1] !== quote || paragraphs[index - 1] !== paragraphs[index]);
    const closes = quote > 0 && (index + 1 === count || quotes[index + 1] !== quote);
    const isMark =
      role === ROLE.quote || ((opens || closes) && /^['‘’‚‹›«»„]$/.test(document.words[index] as string));
    if (isMark) view.mark[index] = opens ? 1 : 2;
    view.role[index] = isMark ? ROLE.quote : role;
  }
  return { ...view, padded: pad(document, view) };
}
