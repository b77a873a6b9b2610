import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Change, EditAnswer } from "../../model/change";
import { sourceKey } from "../../model/source-key";
import type { ArticleView, Edit } from "../../platform/protocol";
import { keepFocus } from "../../ui/keep-focus";
import { useSay } from "../../ui/say";
import { ArticleHead, type HeadDoor } from "../article/article-head";
import { ClaimList } from "../article/claim-list";
import { ExportMenu } from "../article/export-menu";
import { filtered, gradeCounts, NO_FILTER } from "../article/filter";
import { Filters } from "../article/filters";
import { FoundCount } from "../article/found-count";
import { GradeBar } from "../article/grade-bar";
import { PageSentence } from "../article/page-sentence";
import type { PageState } from "../article/page-state";
import { Signals } from "../article/signals";
import { Sources } from "../article/sources";
import { useAnnotations } from "../article/use-annotations";
import { usePage } from "../article/use-page";
import { PopupClaim } from "./popup-claim";
import { useAfterFrame } from "./use-after-frame";

/** What the popup needs from outside: the page in the active tab, the store, the other views. */
export interface PopupDoor extends HeadDoor {
  readonly state: () => Promise<PageState>;
  readonly anyway: () => Promise<PageState>;
  readonly edit: (edit: Edit) => Promise<EditAnswer>;
  /** Scrolls the page to a claim and opens its card. */
  readonly show: (annotationId: string) => Promise<boolean>;
  /** Pauses or reads again, everywhere or at the host of this page. */
  readonly turn: (what: "paused" | "site", off: boolean) => Promise<void>;
  readonly open: (view: "panel" | "library" | "options", hash?: string) => void;
  readonly hasPanel: boolean;
  /** Makes the words selected in the page a claim; false where none are. Null where the browser has a menu for it. */
  readonly mark: (() => Promise<boolean>) | null;
}

interface Props {
  readonly door: PopupDoor;
  /** What is known of the page before anything is drawn. */
  readonly first?: PageState | null;
}

/** The popup: the article at a glance, or why there is none. */
export function PopupView({ door, first = null }: Props) {
  const say = useSay();
  const { page, set, again } = usePage(door.state, first);
  const article = page && "view" in page ? page.view : null;
  useEffect(() => keepFocus(document), []);

  async function turn(what: "paused" | "site", off: boolean): Promise<void> {
    await door.turn(what, off);
    if (off) set({ state: "off", why: what });
    else again();
  }

  return (
    <>
      <main aria-busy={page === null}>
        {page === null && <p class="page-sentence quiet">{say("page_reading")}</p>}
        {article && <ArticleAtAGlance view={article} door={door} />}
        {page && !("view" in page) && (
          <PageSentence
            page={page}
            onAnyway={() => void door.anyway().then(set)}
            onResume={() => void (page.state === "off" && turn(page.why, false))}
            onAgain={again}
          />
        )}
      </main>
      <footer>
        <nav aria-label={say("views_label")}>
          {article && door.mark && <MarkSelected mark={door.mark} />}
          {article && door.hasPanel && (
            <button type="button" class="plain" onClick={() => door.open("panel")}>
              {say("open_panel")}
            </button>
          )}
          <button type="button" class="plain" onClick={() => door.open("library")}>
            {say("open_library")}
          </button>
          <button type="button" class="plain" onClick={() => door.open("options")}>
            {say("open_options")}
          </button>
        </nav>
        {page !== null && page.state !== "off" && page.state !== "unreadable" && (
          <div class="switches">
            <button type="button" class="plain" onClick={() => void turn("site", true)}>
              {say("turn_site_off")}
            </button>
            <button type="button" class="plain" onClick={() => void turn("paused", true)}>
              {say("turn_paused")}
            </button>
          </div>
        )}
      </footer>
      <FoundCount of={article?.article.id ?? null} count={article?.placed.length ?? 0} />
    </>
  );
}

/** On a phone the popup is the only way to make selected words a claim. */
function MarkSelected({ mark }: { mark: () => Promise<boolean> }) {
  const say = useSay();
  const [isMissing, setIsMissing] = useState(false);
  return (
    <>
      <button type="button" class="plain" onClick={() => void mark().then((done) => setIsMissing(!done))}>
        {say("command_mark_selection")}
      </button>
      <p class="quiet" role="status">
        {isMissing && say("place_unselected")}
      </p>
    </>
  );
}

function ArticleAtAGlance({ view: first, door }: { view: ArticleView; door: PopupDoor }) {
  const say = useSay();
  const { view, edit } = useAnnotations(first, door.edit);
  const [filter, setFilter] = useState(NO_FILTER);
  // The glance first: grades and findings fill most of the window, and the lists below them would delay it.
  const isWhole = useAfterFrame();
  const { placed, sources, article } = view;
  const counts = useMemo(() => gradeCounts(placed), [placed]);
  const shown = filtered(placed, sources, filter);
  const claims = useRef<HTMLElement>(null);
  // What was pressed stands above the window's edge, and what it leaves below it.
  useEffect(() => {
    if (filter === NO_FILTER) return;
    claims.current?.scrollIntoView({ block: "start" });
    // Pressed by key, it must not stay out of sight with the keyboard in it.
    if (document.activeElement?.matches(":focus-visible"))
      claims.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [filter.grade, filter.signal, filter.source]);
  if (placed.length === 0)
    return (
      <>
        <ArticleHead view={view} door={door} />
        <p class="page-sentence">{say("article_no_claims")}</p>
      </>
    );
  return (
    <>
      <ArticleHead view={view} door={door} />
      <GradeBar counts={counts} chosen={filter.grade} onChoose={(grade) => setFilter({ ...filter, grade })} />
      <Signals
        signals={article.signals}
        chosen={filter.signal}
        onChoose={(signal) => setFilter({ ...filter, signal })}
      />
      {isWhole && (
        <>
          <Sources
            sources={sources}
            chosen={filter.source}
            onChoose={(source) => setFilter({ ...filter, source })}
          />
          <section class="claims-part" ref={claims} aria-label={say("claims_label")}>
            <Filters
              placed={placed}
              shown={shown.length}
              filter={filter}
              onFilter={setFilter}
              onSource={(name) => door.open("library", `source=${encodeURIComponent(sourceKey(name))}`)}
            />
            <ClaimList
              placed={shown}
              row={(one) => (
                <PopupClaim
                  placed={one}
                  onShow={() => void door.show(one.annotation.id)}
                  onEdit={(change: Change) => edit(one.annotation.id, change)}
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
