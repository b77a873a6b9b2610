import { useEffect, useState } from "preact/hooks";
import type { ClaimFilter } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { ArticlePage } from "./article-page";
import { ArticlesPage } from "./articles-page";
import { ChartsPage } from "./charts-page";
import { ClaimsPage } from "./claims-page";
import { KeepingPage } from "./keeping-page";
import type { LibraryDoor } from "./library-door";
import { SourcesPage } from "./sources-page";

const PAGES = ["claims", "articles", "sources", "charts", "keeping"] as const;
type PageName = (typeof PAGES)[number];

/** Everything kept: its claims, articles and sources, what they look like together, and the way in and out. */
export function LibraryView({ door }: { door: LibraryDoor }) {
  const say = useSay();
  const [place, setPlace] = useState(placeOf(location.hash));
  const [news, setNews] = useState(0);
  const [filter, setFilter] = useState<ClaimFilter>({});
  const [sourceName, setSourceName] = useState<string | null>(null);
  const changed = () => setNews((before) => before + 1);
  useEffect(() => door.hear(changed), [door]);
  useEffect(() => {
    const go = () => setPlace(placeOf(location.hash));
    addEventListener("hashchange", go);
    return () => removeEventListener("hashchange", go);
  }, []);

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
      <main>
        {place.articleId !== null && <ArticlePage door={door} articleId={place.articleId} />}
        {place.articleId === null && place.page === "claims" && (
          <ClaimsPage
            door={door}
            news={news}
            filter={filter}
            sourceName={filter.source === undefined ? null : sourceName}
            onFilter={setFilter}
          />
        )}
        {place.articleId === null && place.page === "articles" && <ArticlesPage door={door} news={news} />}
        {place.page === "sources" && (
          <SourcesPage
            door={door}
            news={news}
            onSource={(source) => {
              setSourceName(source.name);
              setFilter({ source: source.key });
              location.hash = "claims";
            }}
          />
        )}
        {place.page === "charts" && <ChartsPage door={door} news={news} />}
        {place.page === "keeping" && <KeepingPage door={door} onChanged={changed} />}
      </main>
    </>
  );
}

/** Where an address of the library leads: `#sources`, or `#article=<id>`; the claims where it says nothing. */
function placeOf(hash: string): { readonly page: PageName; readonly articleId: string | null } {
  const [name, id] = hash.replace(/^#/, "").split("=");
  if (name === "article" && id) return { page: "articles", articleId: decodeURIComponent(id) };
  return { page: PAGES.find((page) => page === name) ?? "claims", articleId: null };
}
