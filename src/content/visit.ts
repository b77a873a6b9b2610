import { answerVisit } from "../platform/answer";
import { AskError, askBackground } from "../platform/ask";
import { extensionLifetime } from "../platform/lifetime";
import { isOrphaned } from "../platform/page-browser";
import { ArticleVisit } from "./article-visit";
import { followPointer } from "./pointer";
import { watchGround } from "./watch-ground";
import { type Guard, world } from "./world";

world().startVisit = (start) => {
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
  const visit = new ArticleVisit(start, signal, guard);
  const { hand, marks } = visit;
  watchGround(() => visit.restyle(), signal);
  followPointer(
    marks,
    {
      fromCard: (event) => hand.holds(event),
      over: (hit, x, y) => hand.over(hit, x, y),
      out: () => hand.outside(true),
      press: (hit, x, y, touch) => hand.press(hit, x, y, touch),
      elsewhere: () => hand.elsewhere(),
    },
    signal,
  );
  const onKey = (event: KeyboardEvent) => {
    // In the card the card answers, which also keeps what was typed.
    if (event.key === "Escape" && !hand.holds(event)) hand.close();
  };
  addEventListener("keydown", onKey, { capture: true, signal });
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
};
