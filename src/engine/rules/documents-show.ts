import type { Document } from "../document";
import { type Draft, madeBy, type Range } from "./draft";
import { sentenceOf } from "./phrases";
import { tagOf } from "./tags";

/** Papers, figures and pictures that come as many. */
const MANY = new Set(
  "figures data statistics records documents emails e-mails messages letters minutes filings papers results tests images photos photographs pictures screenshots videos footage transcripts invoices".split(
    " ",
  ),
);
const SHOWS =
  /^(?:show|shows|showed|reveal|reveals|revealed|indicate|indicates|indicated|suggest|suggests|suggested)$/;
const APPEARS = /^(?:appear|appears|appeared|seem|seems|seemed)$/;
/** What may stand between such a noun and its verb: whose they are, who saw them, where they were put. */
const BETWEEN =
  /^(?:from|by|of|on|in|at|to|for|with|the|a|an|its|his|her|their|and|'s|seen|obtained|viewed|reviewed|published|posted|shared|released|leaked|online|social|sent|filed|held|taken|compiled|verified|analysed|analyzed|geolocated|group|ahead|this|last|week|,)$/;
const FARTHEST = 16;

/** A paper that comes alone, and how a sentence ends with what it says. */
const ONE =
  /^(?:report|study|survey|poll|autopsy|audit|inquiry|inquest|investigation|review|memo|document|indictment|lawsuit|filing|analysis|census|post-mortem)$/;
const TELLS: ReadonlySet<string> = new Set(
  "says said finds found show shows showed concludes concluded suggests suggested reveals revealed alleges alleged".split(
    " ",
  ),
);

/** "He had drowned, an autopsy found." */
function tellsLast(document: Document, verb: number): Draft | null {
  const { lower } = document;
  if (!TELLS.has(lower[verb] as string) || !ONE.test(lower[verb - 1] as string)) return null;
  const sentence = sentenceOf(document, verb);
  if (verb + 2 < sentence.to) return null;
  const from = openingOf(document, sentence.from, verb - 1);
  if (lower[from - 1] !== ",") return null;
  const content = [{ from: sentence.from, to: from }];
  return madeBy(document, "documents-show", 0.6, {
    source: { from, to: verb },
    cue: { from: verb, to: verb + 1 },
    content,
  });
}

/** "Sales fell, figures from the Retail Council show", "videos posted online appeared to show smoke". */
export function findDocumentsShow(document: Document): Draft[] {
  const { lower, quotes } = document;
  const made: Draft[] = [];
  for (let verb = 1; verb < document.count; verb++) {
    if (quotes[verb] !== 0) continue;
    const last = tellsLast(document, verb);
    if (last) made.push(last);
    if (last || !SHOWS.test(lower[verb] as string)) continue;
    const from = lower[verb - 1] === "to" && APPEARS.test(lower[verb - 2] ?? "") ? verb - 2 : verb;
    const sentence = sentenceOf(document, verb);
    const source = manyBefore(document, sentence.from, from);
    if (!source) continue;
    const isLast = verb + 2 >= sentence.to;
    const comma = lower[source.from - 1] === ",";
    if (isLast ? !comma : source.from !== sentence.from && !comma) continue;
    const start = lower[verb + 1] === "that" ? verb + 2 : verb + 1;
    const content: Range = isLast
      ? { from: sentence.from, to: source.from }
      : { from: start, to: sentence.to };
    const cue = { from, to: verb + 1 };
    made.push(madeBy(document, "documents-show", 0.6, { source, cue, content: [content] }));
  }
  return made.filter(({ content }) => content.length > 0);
}

/** The phrase of many papers that ends at a token, with what stands before and behind their noun. */
function manyBefore(document: Document, first: number, end: number): Range | null {
  const { lower } = document;
  for (let noun = end - 1; noun >= Math.max(first, end - FARTHEST); noun--) {
    if (!MANY.has(lower[noun] as string)) {
      if (!BETWEEN.test(lower[noun] as string) && !/^(?:NN|JJ|CD|POS)/.test(tagOf(document, noun)))
        return null;
      continue;
    }
    return { from: openingOf(document, first, noun), to: end };
  }
  return null;
}

/** Where the phrase of a noun opens; leaves "investigators say" before "text messages show". */
function openingOf(document: Document, first: number, noun: number): number {
  let from = noun;
  while (
    from > first &&
    /^(?:JJ|NN|VBN|VBG|DT|CD|PRP\$|POS)/.test(tagOf(document, from - 1)) &&
    !/^(?:say|says|said)$/.test(document.lower[from - 1] as string)
  )
    from--;
  return from;
}
