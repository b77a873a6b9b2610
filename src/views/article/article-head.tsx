import type { ArticleView } from "../../platform/protocol";
import { useSay } from "../../ui/say";

/** Which article this is, and anything about its keeping that the reader should know. */
export function ArticleHead({ view }: { view: ArticleView }) {
  const say = useSay();
  const { facts, address } = view.article;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "";
  return (
    <header class="article-head">
      <p class="quiet" dir="auto">
        {facts.publisher || host}
      </p>
      <h1 dir="auto">{facts.title || host}</h1>
      {!view.kept && <p class="quiet">{say("article_not_kept")}</p>}
      {view.changed && <p class="quiet">{say("article_changed")}</p>}
    </header>
  );
}
