import { analyse } from "../engine/analyse";
import type { Analysis } from "../model/analysis";
import type { ArticleView, PageCalls, ReadAnswer } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import { readSettings } from "../platform/settings";
import { type KeptArticle, writeKept } from "../store/kept-article";
import { showCount } from "./badge";
import { builtKept, isCurrent, readAgain } from "./build-kept";
import { draftAt, holdDraft } from "./drafts";
import { placedIn, viewOf } from "./kept-view";
import { likelySame } from "./likely-same";
import { tellArticles } from "./news";
import { refusal, store } from "./open-store";
import { keptOf, pageOf, type ReadPage } from "./page";
import { purgeNowAndThen } from "./purge";
import { listed } from "./records";

/** The longest text that is read, in UTF-16 units; 5 MB is longer than any article and short enough for one message. */
export const LONGEST = 5_000_000;

/** Reads the article of a page: finds its claims, keeps them where it may, and says where they stand. */
export async function readPage(asked: PageCalls["page.read"]["ask"], from: PageSender): Promise<ReadAnswer> {
  if (asked.text.length > LONGEST) return { status: "too-large", limit: LONGEST };
  const page = await pageOf(asked, from, new Date().toISOString());
  const answer = from.isPrivate ? readUnkept(page) : await readAndKeep(page);
  // The marks need not wait until the browser has shown their number, and stand without it too.
  if (answer.status === "read") void showCount(from.tabId, answer.view).catch(() => undefined);
  return answer;
}

async function readAndKeep(page: ReadPage): Promise<ReadAnswer> {
  try {
    const known = await store.read((stores, noted) => keptOf(stores, page, noted));
    // What is found depends on the text alone, so it is found before the store is kept waiting.
    const analysis = known && isCurrent(known, page) ? null : analyse(page.text, page.facts, page.shown);
    if (analysis?.supported === false) return { status: "language", language: analysis.language };
    const { keep } = await readSettings();
    if (!known && analysis && keep === "annotated") return await readDraft(page, analysis);
    const view = await keepPage(page, analysis ?? analyse(page.text, page.facts, page.shown));
    tellArticles([view.article.id]);
    void purgeNowAndThen(page.now);
    return { status: "read", view };
  } catch (error) {
    return readUnkept(page, { trouble: refusal(error) });
  }
}

// A reading can be had again: it is worth no wait for the disk.
function keepPage(page: ReadPage, analysis: Analysis): Promise<ArticleView> {
  return store.write(async (stores, noted) => {
    const known = await keptOf(stores, page, noted);
    const kept = known && isCurrent(known, page) ? readAgain(known, page) : builtKept(known, page, analysis);
    await writeKept(stores, kept, listed(kept.record.article, placedIn(kept)));
    const alike = await likelySame(stores, kept, noted);
    const changed = known !== null && known.record.article.textDigest !== page.digest;
    return { ...viewOf(kept, { changed }), ...(alike ? { alike } : {}) };
  }, "relaxed");
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
