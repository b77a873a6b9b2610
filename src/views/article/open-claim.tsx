import { useEffect, useId, useRef } from "preact/hooks";
import type { Placed } from "../../model/annotation";
import type { Change, EditAnswer } from "../../model/change";
import { ClaimDetails } from "../../ui/claim-details";
import { ClaimEditor } from "../../ui/claim-editor";
import { useEdits } from "../../ui/use-edits";
import { ClaimRow } from "./claim-row";

interface Props {
  readonly placed: Placed;
  readonly open: boolean;
  readonly onChoose: () => void;
  readonly onEdit: (change: Change) => Promise<EditAnswer>;
  readonly onSource: (name: string) => void;
}

/** A claim one can work on; open, it is explained and can be edited in place, and is brought into view. */
export function OpenClaim({ placed, open, onChoose, onEdit, onSource }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) root.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <div class="work-claim" data-open={open} ref={root}>
      <button type="button" class="bare" aria-expanded={open} onClick={onChoose}>
        <ClaimRow placed={placed} />
      </button>
      {open && <Opened placed={placed} onEdit={onEdit} onSource={onSource} />}
    </div>
  );
}

function Opened({ placed, onEdit, onSource }: Pick<Props, "placed" | "onEdit" | "onSource">) {
  const edits = useEdits(placed.annotation, onEdit);
  const id = useId();
  return (
    <div class="work-open">
      <ClaimDetails
        annotation={{ ...placed.annotation, work: edits.work }}
        alteration={placed.alteration}
        onSource={onSource}
      />
      <ClaimEditor annotation={placed.annotation} edits={edits} id={id} />
    </div>
  );
}
