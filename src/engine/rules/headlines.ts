import type { Document } from "../document";
import { HEADLINE_SOURCES } from "../text/headline-sources";
import { type Draft, type Range, trimAll } from "./draft";
import { isCapitalised, sentenceOf } from "./phrases";

/** How far down a headline or standfirst stands, in paragraphs. */
const TOP = 2;

/**
 * The marks that attribute in headlines: "Train derails - officials", "Report: …", "Okafor: 'We will not sell'".
 * A name before a colon counts only where the article quotes it again or a quotation follows, since "Ukraine war: …"
 * is a topic (ruling 10).
 */
export function findHeadlineMarks(document: Document, drafts: readonly Draft[]): Draft[] {
  const made: Draft[] = [];
  for (let sentence = 0; sentence < document.sentenceStarts.length; sentence++) {
    const from = document.sentenceStarts[sentence] as number;
    if ((document.paragraphs[from] as number) >= TOP) break;
    const range = { from, to: document.sentenceEnds[sentence] as number };
    if (range.to - range.from > 30) continue;
    const draft = atDash(document, range) ?? atColon(document, range, drafts);
    if (draft) made.push(draft);
  }
  return made;
}

function atDash(document: Document, range: Range): Draft | null {
  const { lower } = document;
  const to = lower[range.to - 1] === "." ? range.to - 1 : range.to;
  for (let dash = to - 2; dash > range.from + 2 && dash >= to - 4; dash--) {
    if (!/^[-–—]$/.test(lower[dash] as string)) continue;
    // "… -China": a name counts where the dash hangs on the word before it.
    const hangs =
      dash === to - 2 && document.starts[dash] === document.ends[dash - 1] && isCapitalised(document, to - 1);
    if (!HEADLINE_SOURCES.has(lower[to - 1] as string) && !hangs) return null;
    return {
      source: [{ from: dash + 1, to }],
      cue: [{ from: dash, to: dash + 1 }],
      content: trimAll(document, [{ from: range.from, to: dash }]),
      confidence: 0.8,
      rule: "headline-dash",
    };
  }
  return null;
}

function atColon(document: Document, range: Range, drafts: readonly Draft[]): Draft | null {
  const { lower, quotes, words } = document;
  let colon = range.from + 1;
  while (colon < range.to && colon < range.from + 7 && lower[colon] !== ":") colon++;
  if (lower[colon] !== ":" || colon >= range.to - 2 || quotes[colon] !== 0) return null;
  const last = lower[colon - 1] as string;
  const named =
    isCapitalised(document, colon - 1) &&
    (quotes[colon + 1] !== 0 ||
      drafts.some((draft) => draft.source.some((source) => words[source.to - 1] === words[colon - 1])));
  if (!HEADLINE_SOURCES.has(last) && !named) return null;
  return {
    source: [{ from: range.from, to: colon }],
    cue: [{ from: colon, to: colon + 1 }],
    content: trimAll(document, [{ from: colon + 1, to: range.to }]),
    confidence: 0.7,
    rule: "headline-colon",
  };
}

/** An embedded post: "— Ann Lee (@annlee) March 4, 2024" says what stands in the paragraph before it. */
export function findPosts(document: Document): Draft[] {
  const { lower, count } = document;
  const made: Draft[] = [];
  for (let token = 1; token < count; token++) {
    const dash = lower[token];
    if ((dash !== "—" && dash !== "–") || document.sentences[token] !== document.sentences[token + 1])
      continue;
    const { to } = sentenceOf(document, token);
    let handle = token + 1;
    while (handle < to && handle < token + 9 && !(lower[handle] as string).startsWith("@")) handle++;
    if (
      handle >= to ||
      !(lower[handle] as string).startsWith("@") ||
      lower[handle - 1] !== "(" ||
      lower[handle + 1] !== ")"
    )
      continue;
    const last = token - 1;
    let from = last;
    while (from > 0 && document.paragraphs[from - 1] === document.paragraphs[last]) from--;
    // A run of posts without line breaks: back to the one before, at most a post's length.
    if (last - from > 80) from = last - 80;
    made.push({
      source: [{ from: token + 1, to: handle + 2 }],
      cue: [{ from: token, to: token + 1 }],
      content: trimAll(document, [{ from, to: token }]),
      confidence: 0.6,
      rule: "post",
    });
  }
  return made;
}
