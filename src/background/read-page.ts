import { analyse } from "../engine/analyse";
import type { Article, Placed } from "../model/annotation";
import { newId } from "../platform/identity";
import type { ArticleView, PageCalls, ReadAnswer } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import { isSameSite, plainAddress } from "./address";
import { showCount } from "./badge";
import { freshAnnotation } from "./claim-annotation";
import { digestOf } from "./digest";
import { sourcesOf } from "./sources";

/** The longest text that is read, in UTF-16 units; 5 MB is longer than any article and short enough for one message. */
export const LONGEST = 5_000_000;

/** Reads the article of a page: finds its claims, keeps them where it may, and says where they stand. */
export async function readPage(
  { text, facts }: PageCalls["page.read"]["ask"],
  from: PageSender,
): Promise<ReadAnswer> {
  if (text.length > LONGEST) return { status: "too-large", limit: LONGEST };
  const analysis = analyse(text, facts);
  if (!analysis.supported) return { status: "language", language: analysis.language };
  const now = new Date().toISOString();
  const own = plainAddress(from.address) ?? from.address;
  const claimed = facts.url && isSameSite(facts.url, from.address) ? plainAddress(facts.url) : null;
  const article: Article = {
    id: newId(),
    address: claimed ?? own,
    aliases: claimed && claimed !== own ? [own] : [],
    facts,
    language: analysis.language,
    signals: analysis.signals,
    textDigest: await digestOf(text),
    engine: "0",
    firstRead: now,
    lastRead: now,
  };
  const placed: Placed[] = analysis.claims.map((claim) => ({
    annotation: freshAnnotation(claim, text, { id: newId(), articleId: article.id, now }),
    placed: { source: claim.source, cue: claim.cue, content: claim.content },
  }));
  const view: ArticleView = { article, placed, sources: sourcesOf(placed), kept: false, changed: false };
  await showCount(from.tabId, view);
  return { status: "read", view };
}
