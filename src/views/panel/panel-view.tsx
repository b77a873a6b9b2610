import { useEffect, useMemo, useState } from "preact/hooks";
import type { Annotation } from "../../model/annotation";
import type { EditAnswer } from "../../model/change";
import type { ArticleView, Edit } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { ArticleHead } from "../article/article-head";
import { ClaimList } from "../article/claim-list";
import { ExportMenu } from "../article/export-menu";
import { filtered, gradeCounts, NO_FILTER } from "../article/filter";
import { Filters } from "../article/filters";
import { GradeBar } from "../article/grade-bar";
import { PageSentence } from "../article/page-sentence";
import type { PageState } from "../article/page-state";
import { Signals } from "../article/signals";
import { Sources } from "../article/sources";
import { useAnnotations } from "../article/use-annotations";
import { usePage } from "../article/use-page";
import { PanelClaim } from "./panel-claim";

/** What happens outside while the panel is open. */
export interface PanelNews {
  /** Another tab or page is in front, or the article was read again. */
  readonly page: () => void;
  /** An annotation changed or was added elsewhere. */
  readonly annotation: (annotation: Annotation) => void;
  /** The reader came to a claim on the page. */
  readonly claim: (annotationId: string) => void;
}

/** What the panel needs from outside. */
export interface PanelDoor {
  readonly state: () => Promise<PageState>;
  readonly anyway: () => Promise<PageState>;
  readonly resume: (what: "paused" | "site") => Promise<void>;
  readonly edit: (edit: Edit) => Promise<EditAnswer>;
  readonly show: (annotationId: string) => Promise<boolean>;
  readonly hear: (news: PanelNews) => () => void;
}

type Heard =
  | { readonly what: "annotation"; readonly annotation: Annotation }
  | { readonly what: "claim"; readonly id: string };

/** The working view beside the article: it follows the active tab, and everything in it can be edited. */
export function PanelView({ door }: { door: PanelDoor }) {
  const { page, set, again } = usePage(door.state);
  const [heard, setHeard] = useState<Heard | null>(null);
  useEffect(
    () =>
      door.hear({
        page: again,
        annotation: (annotation) => setHeard({ what: "annotation", annotation }),
        claim: (id) => setHeard({ what: "claim", id }),
      }),
    [door],
  );
  const say = useSay();
  if (page === null) return <main class="page-sentence quiet">{say("page_reading")}</main>;
  return (
    <main>
      {page.state === "article" ? (
        <WorkingView key={page.articleId} view={page.view} door={door} heard={heard} />
      ) : (
        <PageSentence
          page={page}
          onAnyway={() => void door.anyway().then(set)}
          onResume={() => void (page.state === "off" && door.resume(page.why).then(again))}
          onAgain={again}
        />
      )}
    </main>
  );
}

function WorkingView({
  view: first,
  door,
  heard,
}: {
  view: ArticleView;
  door: PanelDoor;
  heard: Heard | null;
}) {
  const say = useSay();
  const { view, edit, take } = useAnnotations(first, door.edit);
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState<string | null>(null);
  const { placed, sources, article } = view;
  const counts = useMemo(() => gradeCounts(placed), [placed]);
  const shown = filtered(placed, sources, filter);
  useEffect(() => {
    if (heard?.what === "annotation") take(heard.annotation);
    else if (heard && placed.some(({ annotation }) => annotation.id === heard.id)) setOpen(heard.id);
  }, [heard]);

  function choose(id: string): void {
    setOpen(open === id ? null : id);
    if (open !== id) void door.show(id);
  }

  return (
    <>
      <ArticleHead view={view} />
      {placed.length === 0 ? (
        <p class="page-sentence">{say("article_no_claims")}</p>
      ) : (
        <>
          <GradeBar
            counts={counts}
            chosen={filter.grade}
            onChoose={(grade) => setFilter({ ...filter, grade })}
          />
          <details class="overview">
            <summary>{say("panel_overview")}</summary>
            <Signals signals={article.signals} />
            <Sources
              sources={sources}
              chosen={filter.source}
              onChoose={(source) => setFilter({ ...filter, source })}
            />
          </details>
          <section class="claims-part" aria-label={say("claims_label")}>
            <Filters placed={placed} shown={shown.length} filter={filter} onFilter={setFilter} />
            <ClaimList
              placed={shown}
              row={(one) => (
                <PanelClaim
                  placed={one}
                  open={open === one.annotation.id}
                  onChoose={() => choose(one.annotation.id)}
                  onEdit={(change) => edit(one.annotation.id, change)}
                />
              )}
            />
          </section>
          <ExportMenu article={article} annotations={placed.map((one) => one.annotation)} />
        </>
      )}
      <p class="quiet">{say("not_truth")}</p>
    </>
  );
}
