import { useState } from "preact/hooks";
import type { Annotation } from "../model/annotation";
import { CorrectFields } from "./correct-fields";
import type { EditQueue } from "./edit-queue";
import { EvidenceField } from "./evidence-field";
import { NoteField } from "./note-field";
import { SaveNote } from "./save-note";
import { useSay } from "./say";
import { TagsField } from "./tags-field";
import { VerdictField } from "./verdict-field";

interface Props {
  readonly annotation: Annotation;
  readonly edits: EditQueue;
  /** Makes the ids of the fields differ where several editors stand in one view. */
  readonly id: string;
  /** Shows everything from the start. */
  readonly whole?: boolean;
}

/** Everything the reader can add to one claim: note and verdict at hand, the rest behind "More". */
export function ClaimEditor({ annotation, edits, id, whole = false }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(whole);
  if (edits.work.dismissed) {
    return (
      <div class="editor">
        <p>
          {say("dismissed")}{" "}
          <button type="button" class="plain" onClick={() => edits.change({ dismissed: null })}>
            {say("undo")}
          </button>
        </p>
        <SaveNote edits={edits} />
      </div>
    );
  }
  return (
    <div class="editor">
      <NoteField edits={edits} id={`${id}-note`} />
      <SaveNote edits={edits} />
      <VerdictField edits={edits} id={`${id}-verdict`} />
      {open && (
        <>
          <EvidenceField edits={edits} id={`${id}-evidence`} />
          <TagsField edits={edits} id={`${id}-tags`} />
          <CorrectFields annotation={annotation} edits={edits} id={`${id}-correct`} />
        </>
      )}
      <div class="editor-end">
        {!whole && (
          <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say("editor_less") : say("editor_more")}
          </button>
        )}
        {open && (
          <button type="button" class="plain" onClick={() => edits.change({ dismissed: true })}>
            {say("dismiss")}
          </button>
        )}
      </div>
    </div>
  );
}
