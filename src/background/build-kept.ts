import { analyse } from "../engine/analyse";
import type { Analysis } from "../model/analysis";
import type { Article } from "../model/annotation";
import { newId } from "../platform/identity";
import type { KeptArticle } from "../store/kept-article";
import { astralOf } from "./astral";
import { engineVersion } from "./engine-version";
import { placedOf } from "./kept-view";
import { mergeReading } from "./merge-reading";
import type { ReadPage } from "./page";
import { articleRecord } from "./records";

/** Whether what is kept was found in this very text by this very engine, so that nothing need be found again. */
export function isCurrent(kept: KeptArticle, page: ReadPage): boolean {
  const { textDigest, engine } = kept.record.article;
  return textDigest === page.digest && engine === engineVersion() && kept.text.length === page.text.length;
}

/** Whether the text of a page is another than the one kept of it. */
export function isChanged(kept: KeptArticle | null, page: ReadPage): boolean {
  return kept !== null && kept.record.article.textDigest !== page.digest;
}

/** What is to be kept of a page, whose text is analysed where that has not been done and what is kept is another's. */
export function keptNow(kept: KeptArticle | null, page: ReadPage, analysis: Analysis | null): KeptArticle {
  if (kept && isCurrent(kept, page)) return readAgain(kept, page);
  return builtKept(kept, page, analysis ?? analyse(page.text, page.facts, page.shown));
}

/** What is to be kept of a page: what was found in it now, joined with what is kept of its article. */
export function builtKept(kept: KeptArticle | null, page: ReadPage, analysis: Analysis): KeptArticle {
  const { text, now } = page;
  const articleId = kept?.record.id ?? newId();
  const merged = mergeReading(kept, { articleId, text, claims: analysis.claims, now, random: newId });
  // Signals index the claims as found; a claim that the reader marked before the engine did is not found twice.
  const kepts = new Map(merged.found.map(({ claim }, index) => [claim, index]));
  const indexes = analysis.claims.map((claim) => kepts.get(claim) ?? -1);
  const signals = analysis.signals.map((signal) => {
    return {
      ...signal,
      claims: signal.claims.map((index) => indexes[index] ?? -1).filter((index) => index >= 0),
    };
  });
  const article: Article = {
    ...readNow(kept, page),
    id: articleId,
    language: analysis.language,
    signals,
    textDigest: page.digest,
    astral: astralOf(text),
    engine: engineVersion(),
  };
  return withRecord(article, text, merged);
}

/** What is kept of a page that was read again and is what it was. */
function readAgain(kept: KeptArticle, page: ReadPage): KeptArticle {
  return withRecord({ ...kept.record.article, ...readNow(kept, page) }, kept.text, kept);
}

/** The parts of an article with its record made from them. */
export function withRecord(
  article: Article,
  text: string,
  { found, worked }: Pick<KeptArticle, "found" | "worked">,
): KeptArticle {
  const placed = placedOf({ articleId: article.id, text, found, worked });
  return { record: articleRecord(article, placed), text, found, worked };
}

function readNow(
  kept: KeptArticle | null,
  page: ReadPage,
): Pick<Article, "address" | "aliases" | "facts" | "firstRead" | "lastRead"> {
  const known = kept?.record.article;
  const address = known?.address ?? page.address;
  const aliases = new Set([...(known?.aliases ?? []), ...page.aliases, page.address]);
  aliases.delete(address);
  return {
    address,
    aliases: [...aliases],
    facts: { ...known?.facts, ...page.facts },
    firstRead: known?.firstRead ?? page.now,
    lastRead: page.now,
  };
}
