import { analyse } from "../engine/analyse";
import type { Analysis } from "../model/analysis";
import type { ArticleView, PageCalls, ReadAnswer } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import { readSettings } from "../platform/settings";
import type { KeptArticle } from "../store/kept-article";
import { showCount } from "./badge";
import { builtKept, isChanged, isCurrent, keptNow } from "./build-kept";
import { draftAt, holdDraft } from "./drafts";
import { viewOf } from "./kept-view";
import { refusal, store } from "./open-store";
import { keptOf, pageOf, type ReadPage } from "./page";
import { beginStoring } from "./store-reading";

/** The longest text that is read, in UTF-16 units; 5 MB is longer than any article and short enough for one message. */
export const LONGEST = 5_000_000;

/**
 * Reads the article of a page: finds its claims and says where they stand. What may be kept is stored after that, so that
 * no mark waits for a disk; page.kept says how it went.
 */
export async function readPage(asked: PageCalls["page.read"]["ask"], from: PageSender): Promise<ReadAnswer> {
  if (asked.text.length > LONGEST) return { status: "too-large", limit: LONGEST };
  const page = await pageOf(asked, from, new Date().toISOString());
  const answer = from.isPrivate ? readUnkept(page) : await readToKeep(page, from.tabId);
  // The marks need not wait until the browser has shown their number, and stand without it too.
  if (answer.status === "read") void showCount(from.tabId, answer.view).catch(() => undefined);
  return answer;
}

async function readToKeep(page: ReadPage, tabId: number): Promise<ReadAnswer> {
  try {
    const [known, { keep }] = await Promise.all([
      store.read((stores, noted) => keptOf(stores, page, noted)),
      readSettings(),
    ]);
    // What is found depends on the text alone, so it is found before the store is kept waiting.
    const analysis = known && isCurrent(known, page) ? null : analyse(page.text, page.facts, page.shown);
    if (analysis?.supported === false) return { status: "language", language: analysis.language };
    if (!known && analysis && keep === "annotated") return await readDraft(page, analysis);
    const kept = keptNow(known, page, analysis);
    const view = viewOf(kept, { changed: isChanged(known, page) });
    beginStoring({ page, known, analysis, kept }, tabId);
    return { status: "read", view };
  } catch (error) {
    return readUnkept(page, { trouble: refusal(error) });
  }
}

async function readDraft(page: ReadPage, analysis: Analysis): Promise<ReadAnswer> {
  const draft = builtKept(await draftAt([page.address, ...page.aliases]), page, analysis);
  await holdDraft(draft);
  return { status: "read", view: viewOf(draft, { isKept: false }) };
}

function readUnkept(page: ReadPage, why: Pick<ArticleView, "trouble"> = {}): ReadAnswer {
  const analysis = analyse(page.text, page.facts, page.shown);
  if (!analysis.supported) return { status: "language", language: analysis.language };
  const kept: KeptArticle = builtKept(null, page, analysis);
  return { status: "read", view: { ...viewOf(kept, { isKept: false }), ...why } };
}
