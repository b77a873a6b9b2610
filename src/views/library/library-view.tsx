import { useEffect, useState } from "preact/hooks";
import { sourceKey as keyOf } from "../../model/source-key";
import type { ClaimFilter, SourceRow } from "../../platform/protocol";
import { keepFocus } from "../../ui/keep-focus";
import { useSay } from "../../ui/say";
import { ArticlePage } from "./article-page";
import { ArticlesPage } from "./articles-page";
import { ChartsPage } from "./charts-page";
import { ClaimsPage } from "./claims-page";
import { KeepingPage } from "./keeping-page";
import type { LibraryDoor } from "./library-door";
import { PAGES, placeOf } from "./place";
import { SourcePage } from "./source-page";
import { SourcesPage } from "./sources-page";

/** Everything kept: its claims, articles and sources, what they look like together, and the way in and out. */
export function LibraryView({ door }: { door: LibraryDoor }) {
  const say = useSay();
  useEffect(() => keepFocus(document), []);
  const [place, setPlace] = useState(placeOf(location.hash));
  const [news, setNews] = useState(0);
  const [filter, setFilter] = useState<ClaimFilter>({});
  const [sourceName, setSourceName] = useState<string | null>(null);
  const changed = () => setNews((before) => before + 1);
  useEffect(() => door.hear(changed), [door]);
  useEffect(() => {
    const go = () => {
      setPlace(placeOf(location.hash));
      scrollTo(0, 0);
    };
    addEventListener("hashchange", go);
    return () => removeEventListener("hashchange", go);
  }, []);

  function showClaims(source: SourceRow): void {
    setSourceName(source.name);
    setFilter({ source: source.key });
    location.hash = "claims";
  }

  return (
    <>
      <header class="library-head">
        <h1>{say("library_title")}</h1>
        <nav aria-label={say("library_pages")}>
          {PAGES.map((page) => (
            <a key={page} href={`#${page}`} aria-current={place.page === page ? "page" : undefined}>
              {say(`library_${page}`)}
            </a>
          ))}
        </nav>
      </header>
      <main>{part()}</main>
    </>
  );

  function part() {
    const { page, articleId, sourceKey } = place;
    switch (page) {
      case "claims":
        return (
          <ClaimsPage
            door={door}
            news={news}
            filter={filter}
            sourceName={filter.source === undefined ? null : sourceName}
            onFilter={setFilter}
            onSource={(name) => {
              setSourceName(name);
              setFilter({ ...filter, source: keyOf(name) });
            }}
          />
        );
      case "articles":
        if (articleId !== undefined) return <ArticlePage door={door} articleId={articleId} />;
        return <ArticlesPage door={door} news={news} />;
      case "sources":
        if (sourceKey === undefined) return <SourcesPage door={door} news={news} />;
        return <SourcePage key={sourceKey} door={door} news={news} of={sourceKey} onSource={showClaims} />;
      case "charts":
        return <ChartsPage door={door} news={news} />;
      case "keeping":
        return <KeepingPage door={door} onChanged={changed} />;
    }
  }
}
