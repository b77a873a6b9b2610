import { useId, useRef } from "preact/hooks";
import type { Change, EditAnswer } from "../../model/change";
import { sourceKey } from "../../model/source-key";
import type { ClaimRow as Row } from "../../platform/protocol";
import { ClaimDetails } from "../../ui/claim-details";
import { ClaimEditor } from "../../ui/claim-editor";
import { shownName } from "../../ui/claim-words";
import { SafeLink } from "../../ui/safe-link";
import { useSay } from "../../ui/say";
import { useEdits } from "../../ui/use-edits";
import { ClaimRow } from "../article/claim-row";
import { articleAddress, sourceAddress } from "./place";

interface Props {
  readonly row: Row;
  readonly chosen: boolean;
  readonly open: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly onOpen: () => void;
  readonly onEdit: (change: Change, revision: number) => Promise<EditAnswer>;
}

/** A claim of the library; open, it is explained and can be edited. */
export function LibraryClaim({ row, chosen, open, onChoose, onOpen, onEdit }: Props) {
  const say = useSay();
  const { annotation } = row;
  return (
    <div class="library-claim" data-open={open}>
      <input
        type="checkbox"
        checked={chosen}
        aria-label={say("library_choose", shownName(annotation) ?? say("source_nobody"))}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div>
        <button type="button" class="bare" aria-expanded={open} onClick={onOpen}>
          <ClaimRow placed={{ annotation, placed: null }} />
        </button>
        {open && <Opened row={row} onEdit={onEdit} />}
      </div>
    </div>
  );
}

function Opened({ row, onEdit }: Pick<Props, "row" | "onEdit">) {
  const say = useSay();
  const { annotation } = row;
  const known = useRef(annotation.revision);
  known.current = Math.max(known.current, annotation.revision);
  const edits = useEdits(annotation, async (change) => {
    const answer = await onEdit(change, known.current);
    if (answer.status === "saved" || answer.status === "conflict") known.current = answer.annotation.revision;
    return answer;
  });
  const id = useId();
  const name = shownName({ ...annotation, work: edits.work });
  return (
    <div class="work-open">
      <p>
        <SafeLink href={row.address}>{say("library_open_page")}</SafeLink> ·{" "}
        <a href={articleAddress(annotation.articleId)}>{say("library_open_article")}</a>
        {name !== null && (
          <>
            {" · "}
            <a href={sourceAddress(sourceKey(name))}>{say("library_open_source")}</a>
          </>
        )}
      </p>
      <ClaimDetails annotation={{ ...annotation, work: edits.work }} />
      <ClaimEditor annotation={annotation} edits={edits} id={id} whole />
    </div>
  );
}
