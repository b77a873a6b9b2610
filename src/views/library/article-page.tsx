import { useEffect, useState } from "preact/hooks";
import { sourceKey } from "../../model/source-key";
import type { ArticleView } from "../../platform/protocol";
import { SafeLink } from "../../ui/safe-link";
import { useSay } from "../../ui/say";
import { WorkingView } from "../article/working-view";
import type { LibraryDoor } from "./library-door";
import { sourceAddress } from "./place";

/** One kept article with all its claims, to work on without its page. */
export function ArticlePage({ door, articleId }: { door: LibraryDoor; articleId: string }) {
  const say = useSay();
  const [view, setView] = useState<ArticleView | null | "failed" | "asked">("asked");
  useEffect(() => {
    let live = true;
    door.article(articleId).then(
      (found) => live && setView(found && standing(found)),
      () => live && setView("failed"),
    );
    return () => {
      live = false;
    };
  }, [door, articleId]);
  if (view === "asked") return <p class="quiet">{say("list_begins")}</p>;
  if (view === "failed") return <p class="wrong">{say("storage_unreachable")}</p>;
  if (view === null) return <p>{say("library_article_gone")}</p>;
  return (
    <div class="library-open">
      <p>
        <a href="#articles">{say("library_articles")}</a> ·{" "}
        <SafeLink href={view.article.address}>{say("library_open_page")}</SafeLink>
      </p>
      <WorkingView
        view={view}
        door={{
          ...door,
          show: async () => false,
          openSource: (name) => {
            location.hash = sourceAddress(sourceKey(name));
          },
        }}
      />
    </div>
  );
}

/** Away from its page nothing of an article is placed, which here does not mean that it is gone. */
function standing(view: ArticleView): ArticleView {
  const placed = view.placed.map((one) => ({ ...one, placed: { source: [], cue: [], content: [] } }));
  return { ...view, placed, changed: false };
}
