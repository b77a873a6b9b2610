import { VERDICTS } from "../model/annotation";
import type { EditQueue } from "./edit-queue";

/** What the keys of a card can do. */
export interface CardActions {
  readonly edits: EditQueue;
  readonly close: () => void;
  readonly move: (step: 1 | -1) => void;
  readonly pin: () => void;
  readonly note: () => void;
  readonly mark: () => void;
  readonly evidence: () => void;
}

/** Whether the key was typed into a field, where letters are text. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}

/** Does what a key stands for on a card; true where it did something. The letters are those the card lists. */
export function pressCardKey(event: KeyboardEvent, actions: CardActions): boolean {
  if (event.key === "Escape") {
    actions.edits.flush();
    actions.close();
    return true;
  }
  if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
  const verdict = VERDICTS[Number(event.key) - 1];
  if (verdict) actions.edits.change({ verdict: actions.edits.work.verdict === verdict ? null : verdict });
  else if (event.key === "n" || event.key === "ArrowRight") actions.move(1);
  else if (event.key === "p" || event.key === "ArrowLeft") actions.move(-1);
  else if (event.key === "k") actions.pin();
  else if (event.key === "e") actions.note();
  else if (event.key === "l") actions.evidence();
  else if (event.key === "m") actions.mark();
  else if (event.key === "x") actions.edits.change({ dismissed: actions.edits.work.dismissed ? null : true });
  else if (event.key === "z") actions.edits.undo();
  else return false;
  return true;
}
