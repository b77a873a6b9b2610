import { useId, useState } from "preact/hooks";
import type { Placed } from "../../model/annotation";
import type { Change, EditAnswer } from "../../model/change";
import { ClaimEditor } from "../../ui/claim-editor";
import { shownName } from "../../ui/claim-words";
import { useSay } from "../../ui/say";
import { useEdits } from "../../ui/use-edits";
import { ClaimRow } from "../article/claim-row";

interface Props {
  readonly placed: Placed;
  readonly onShow: () => void;
  readonly onEdit: (change: Change) => Promise<EditAnswer>;
}

/** A claim in the popup: pressed, it is shown on the page; its note and verdict can be written in place. */
export function PopupClaim({ placed, onShow, onEdit }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div class="popup-claim" data-open={open}>
      {placed.placed === null ? (
        <ClaimRow placed={placed} />
      ) : (
        <button type="button" class="bare" title={say("claim_show")} onClick={onShow}>
          <ClaimRow placed={placed} />
        </button>
      )}
      <button
        type="button"
        class="icon"
        aria-expanded={open}
        aria-label={`${say("claim_write")} · ${shownName(placed.annotation) ?? say("source_nobody")}`}
        title={say("claim_write")}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2zM2.5 14.5h11" />
        </svg>
      </button>
      {open && <InPlace placed={placed} onEdit={onEdit} />}
    </div>
  );
}

function InPlace({ placed, onEdit }: Pick<Props, "placed" | "onEdit">) {
  const edits = useEdits(placed.annotation, onEdit);
  const id = useId();
  return <ClaimEditor annotation={placed.annotation} edits={edits} id={id} />;
}
