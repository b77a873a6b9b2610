import { addressPoints } from "./address-evidence";
import { all } from "./dom";
import { shownPoints } from "./shown-evidence";
import { DATA, toldPoints } from "./told-evidence";

/** Whether a page is a news article. */
export interface Verdict {
  readonly article: boolean;
  /** Above 0 it is one, as far as it was looked into. */
  readonly score: number;
}

/** Points from which on a page is taken for an article: midway between the articles and the other pages of the dev pages. */
export const ENOUGH = 2.7;
/** The most that what the page says of itself and the slower evidence can add, and the latter alone. */
export const STILL = { told: 7.75, shown: 3 };
/** What says of a page's type that it is an article, and the most that is left to add where nothing does, and else. */
const TYPED = "meta[content^=article i],meta[content^=news i],[itemtype*=Article],[itemtype*=BlogPosting]";
const LEFT = { untyped: 3.25, typed: 6.75 };

/** Decides from what a page says of itself and from how much prose is in it. Lays nothing out, writes nothing. */
export function isArticle(document: Document, address: string): Verdict {
  return isArticleBy(document, addressPoints(address));
}

/** The same where the points of the address are known. */
export function isArticleBy(document: Document, points: number): Verdict {
  let score = points;
  // A front page is known by its address alone.
  if (score + STILL.told < ENOUGH) return verdict(score);
  // So are most others, where they say nothing of the kind: for what a query only counts, a page makes no objects.
  const left = all(document, TYPED).length > 0 ? LEFT.typed : LEFT.untyped;
  const hopeless = ENOUGH - left - score;
  if (hopeless > 0 && all(document, DATA).length === 0) return verdict(score);
  const told = toldPoints(document, hopeless);
  score += told.points;
  // Nothing that follows could turn it: a page that is no article pays for no more.
  if (score + STILL.shown < ENOUGH) return verdict(score);
  return verdict(score + shownPoints(document, score - ENOUGH, told));
}

const verdict = (score: number): Verdict => ({ article: score > ENOUGH, score: score - ENOUGH });
