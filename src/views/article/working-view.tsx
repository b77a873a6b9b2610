import { useEffect, useMemo, useState } from "preact/hooks";
import type { Annotation } from "../../model/annotation";
import type { EditAnswer } from "../../model/change";
import type { ArticleView, Edit } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { ArticleHead, type HeadDoor } from "./article-head";
import { ClaimList } from "./claim-list";
import { ExportMenu } from "./export-menu";
import { filtered, gradeCounts, NO_FILTER } from "./filter";
import { Filters } from "./filters";
import { GradeBar } from "./grade-bar";
import type { PlaceHere } from "./lost-claim";
import { OpenClaim } from "./open-claim";
import { Signals } from "./signals";
import { Sources } from "./sources";
import { useAnnotations } from "./use-annotations";

/** Something that happened elsewhere to the article shown. */
export type Heard =
  | { readonly what: "annotation"; readonly annotation: Annotation }
  | { readonly what: "claim"; readonly id: string };

/** What working on an article needs from outside. */
export interface WorkingDoor extends HeadDoor {
  readonly edit: (edit: Edit) => Promise<EditAnswer>;
  readonly show: (annotationId: string) => Promise<boolean>;
  /** Opens the library where it tells of a source, by its name. */
  readonly openSource: (name: string) => void;
  /** Places an annotation on the words selected in the page; absent where there is no page. */
  readonly place?: PlaceHere;
}

interface Props {
  readonly view: ArticleView;
  readonly door: WorkingDoor;
  readonly heard?: Heard | null;
}

/** An article with everything in it editable: the panel beside a page, and an article of the library. */
export function WorkingView({ view: first, door, heard = null }: Props) {
  const say = useSay();
  const { view, edit, take, takePlace } = useAnnotations(first, door.edit);
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
      <ArticleHead view={view} door={door} />
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
            <Signals
              signals={article.signals}
              chosen={filter.signal}
              onChoose={(signal) => setFilter({ ...filter, signal })}
            />
            <Sources
              sources={sources}
              chosen={filter.source}
              onChoose={(source) => setFilter({ ...filter, source })}
            />
          </details>
          <section class="claims-part" aria-label={say("claims_label")}>
            <Filters
              placed={placed}
              shown={shown.length}
              filter={filter}
              onFilter={setFilter}
              onSource={door.openSource}
            />
            <ClaimList
              placed={shown}
              {...(door.place ? { place: door.place, onPlaced: takePlace } : {})}
              row={(one) => (
                <OpenClaim
                  placed={one}
                  open={open === one.annotation.id}
                  onChoose={() => choose(one.annotation.id)}
                  onEdit={(change) => edit(one.annotation.id, change)}
                  onSource={door.openSource}
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
