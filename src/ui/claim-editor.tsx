import { useLayoutEffect, useRef, useState } from "preact/hooks";
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
  /** Grows when the reader asks by key to add evidence: its field is shown and takes the keyboard. */
  readonly evidenceAsked?: number;
}

/**
 * Everything the reader can add to one claim: note and verdict at hand, evidence once there is a verdict it could be for,
 * the rest behind "More". What is there already is always shown, and who says so is asked first of a claim of the reader's own.
 */
export function ClaimEditor({ annotation, edits, id, whole = false, evidenceAsked = 0 }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(whole);
  const root = useRef<HTMLDivElement>(null);
  const { work } = edits;
  // Once shown they stay: a field must not go while it is emptied.
  const shown = useRef({ evidence: false, tags: false });
  shown.current.evidence ||= evidenceAsked > 0 || work.verdict !== undefined || work.evidence !== undefined;
  shown.current.tags ||= work.tags !== undefined;
  const { evidence, tags } = shown.current;
  const isOwn = annotation.origin === "reader";
  const focus = (field: string) => root.current?.querySelector<HTMLElement>(field)?.focus();
  useLayoutEffect(() => {
    if (evidenceAsked > 0) focus("input[type=url]");
  }, [evidenceAsked]);
  useLayoutEffect(() => {
    // The fields come before the button that shows them: who goes on by key would pass them by.
    if (open && !whole) focus(evidence ? `[id="${id}-tags"]` : "input[type=url]");
  }, [open]);
  const correct = <CorrectFields annotation={annotation} edits={edits} id={`${id}-correct`} />;
  if (work.dismissed) {
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
    <div class="editor" ref={root}>
      {isOwn && correct}
      <NoteField edits={edits} id={`${id}-note`} />
      <VerdictField edits={edits} id={`${id}-verdict`} />
      {(open || evidence) && <EvidenceField edits={edits} id={`${id}-evidence`} />}
      {(open || tags) && <TagsField edits={edits} id={`${id}-tags`} />}
      {open && !isOwn && correct}
      <div class="editor-end">
        {!whole && (
          <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say("editor_less") : say(evidence ? "editor_rest" : "editor_more")}
          </button>
        )}
        {open && (
          <button type="button" class="plain" onClick={() => edits.change({ dismissed: true })}>
            {say("dismiss")}
          </button>
        )}
        {/* Last, or it would move what was just pressed away from under the pointer. */}
        <SaveNote edits={edits} />
      </div>
    </div>
  );
}
