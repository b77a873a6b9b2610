import { useEffect, useState } from "preact/hooks";
import type { Annotation } from "../../model/annotation";
import { keepFocus } from "../../ui/keep-focus";
import { useSay } from "../../ui/say";
import { FoundCount } from "../article/found-count";
import { PageSentence } from "../article/page-sentence";
import type { PageState } from "../article/page-state";
import { usePage } from "../article/use-page";
import { type Heard, type WorkingDoor, WorkingView } from "../article/working-view";

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
export interface PanelDoor extends WorkingDoor {
  readonly state: () => Promise<PageState>;
  readonly anyway: () => Promise<PageState>;
  readonly resume: (what: "paused" | "site") => Promise<void>;
  readonly hear: (news: PanelNews) => () => void;
}

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
  useEffect(() => keepFocus(document), []);
  const say = useSay();
  const article = page && "view" in page ? page.view : null;
  return (
    <>
      <main class={page === null ? "page-sentence quiet" : ""}>
        {page === null && say("page_reading")}
        {article && <WorkingView key={article.article.id} view={article} door={door} heard={heard} />}
        {page && !("view" in page) && (
          <PageSentence
            page={page}
            onAnyway={() => void door.anyway().then(set)}
            onResume={() => void (page.state === "off" && door.resume(page.why).then(again))}
            onAgain={again}
          />
        )}
      </main>
      <FoundCount of={article?.article.id ?? null} count={article?.placed.length ?? 0} />
    </>
  );
}
