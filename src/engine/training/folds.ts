import type { Corpora, GoldArticle } from "./corpora";

/** Texts to teach, and texts of both definitions that those who learned from the former never saw. */
export interface Fold {
  readonly taught: Corpora;
  readonly held: { readonly news: readonly GoldArticle[]; readonly polnear: readonly GoldArticle[] };
}

/** What a text is known by in both corpora: its first words. */
export const beginningOf = ({ text }: { readonly text: string }): string => text.slice(0, 200);

/** Every `of`-th text from the `number`-th on is held back; a text that is in both corpora is on one side only. */
export function foldOf(corpora: Corpora, number: number, of: number): Fold {
  const isHeld = (_: GoldArticle, index: number) => index % of === number;
  const news = corpora.news.filter(isHeld);
  const polnear = corpora.polnear.filter(isHeld);
  const heldBack = new Set([...news, ...polnear].map(beginningOf));
  const isTaught = (article: GoldArticle) => !heldBack.has(beginningOf(article));
  return {
    taught: {
      news: corpora.news.filter(isTaught),
      polnear: corpora.polnear.filter(isTaught),
      own: corpora.own.filter(isTaught),
      tokens: corpora.tokens,
    },
    held: { news, polnear },
  };
}
