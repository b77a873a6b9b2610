import { all, any } from "./dom";
import { looseProse, proseIn } from "./prose-evidence";
import type { Told } from "./told-evidence";

/**
 * Points of what a page shows: microdata, prose, dates and bylines in its text. These are slow to find: each is looked
 * for only while it and what is left can still turn the verdict, which `score`, above 0 for an article, would be.
 */
export function shownPoints(
  document: Document,
  score: number,
  { news, written, date, author }: Told,
): number {
  const untyped = !news && !written;
  let points = 0;
  let most = 1 + (untyped ? 2 : 0) + (date ? 0 : 1) + (author ? 0 : 0.5);
  let least = news ? -2 : -3;
  let prose = 0;
  const isOpen = (): boolean => score + points + most > 0 && score + points + least <= 0;
  const countProse = (): void => {
    if (prose >= 1200) points += 1;
    else if (prose < 250) points += least;
    else if (prose < 500) points -= news ? 0.5 : 1.5;
    most -= 1;
    least = 0;
  };
  if (untyped && isOpen()) {
    most -= 2;
    if (microdata(document)) points += 2;
  }
  if (isOpen()) {
    prose = proseIn(document, news);
    if (prose >= 250) countProse();
  }
  if (!date && isOpen()) {
    most -= 1;
    if (any(document, "time[datetime],[itemprop=datePublished]")) points += 1;
  }
  if (!author && isOpen()) {
    most -= 0.5;
    if (any(document, "[rel~=author],[itemprop=author],[class*=byline],[class*=Byline]")) points += 0.5;
  }
  if (prose < 250 && isOpen()) {
    prose = Math.max(prose, looseProse(document));
    countProse();
  }
  return points;
}

function microdata(document: Document): boolean {
  const typed = all(document, "[itemtype]");
  let found = 0;
  for (let i = 0; i < typed.length && i < 60; i++) {
    if (
      /\/(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting)$/.test(
        (typed[i] as Element).getAttribute("itemtype") ?? "",
      )
    )
      found++;
  }
  return found > 0 && found < 4;
}
