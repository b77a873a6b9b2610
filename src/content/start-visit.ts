import { answerVisit } from "../platform/answer";
import { AskError, askBackground } from "../platform/ask";
import { extensionLifetime } from "../platform/lifetime";
import { isOrphaned } from "../platform/page-browser";
import { ArticleVisit } from "./article-visit";
import { followPointer, type PointerHooks } from "./pointer";
import { watchGround } from "./watch-ground";
import type { Guard, VisitDoor, VisitStart } from "./world";

/** Starts a visit to the page, which ends with `start.signal` or with the extension. */
export function startVisit(start: VisitStart): VisitDoor {
  const signal = extensionLifetime(start.signal);
  // The extension went while the page stayed: everything of it goes.
  signal.addEventListener("abort", () => start.signal.aborted || start.gone(), { once: true });
  const guard: Guard = async (answer) => {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof AskError && error.why === "orphaned") start.gone();
      return null;
    }
  };
  const visit = new ArticleVisit(start, signal, guard, (frame) => follow(frame));
  const { hand, marks } = visit;
  const hooks: PointerHooks = {
    fromCard: (event) => hand.holds(event),
    over: (hit, x, y) => hand.over(hit, x, y),
    out: () => hand.outside(true),
    press: (hit, x, y, touch) => hand.press(hit, x, y, touch),
    elsewhere: () => hand.elsewhere(),
  };
  const onKey = (event: KeyboardEvent) => {
    // In the card the card answers, which also keeps what was typed.
    if (hand.holds(event)) return;
    if (event.key === "Escape") hand.close();
    // Selecting words takes the keyboard out of the card, whose key this is.
    else if (event.key === "m" && hand.id !== null && !isTyped(event)) void visit.command("mark-selection");
  };
  const follow = (of: Document) => {
    followPointer(of, marks, hooks, signal);
    of.defaultView?.addEventListener("keydown", onKey, { capture: true, signal });
    // The card stands in the page, which does not hear of a frame that scrolls.
    if (of !== document)
      of.addEventListener("scroll", () => hand.refresh(), { capture: true, passive: true, signal });
  };
  follow(document);
  watchGround(() => visit.restyle(), signal);
  addEventListener("pagehide", () => hand.close(), { signal });
  const stop = answerVisit({
    "visit.show": ({ annotationId }) => visit.show(annotationId),
    "visit.place": async (asked) => (await visit.placeHere(asked)) ?? { status: "unselected" },
    "visit.command": ({ command }) => visit.command(command),
    "visit.changed": ({ annotation }) => {
      visit.changed(annotation);
      return null;
    },
    "visit.again": async ({ gone }) => {
      await visit.again(gone);
      return null;
    },
  });
  const onEnd = () => {
    stop();
    const why = start.signal.reason === "off" ? "off" : "not-article";
    if (!isOrphaned()) void guard(askBackground("page.left", { why }));
  };
  signal.addEventListener("abort", onEnd, { once: true });
  return visit;
}

/** Whether a key is part of what is being written, or of another command. */
function isTyped(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] as Partial<HTMLElement>;
  const field =
    target.localName === "input" || target.localName === "textarea" || target.localName === "select";
  return field || target.isContentEditable === true || event.ctrlKey || event.metaKey || event.altKey;
}
