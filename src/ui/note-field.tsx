import { useLayoutEffect, useRef } from "preact/hooks";
import type { EditQueue } from "./edit-queue";
import { useSay } from "./say";

/** The reader's note, saved as typed; as tall as its text. */
export function NoteField({ edits, id }: { edits: EditQueue; id: string }) {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const note = edits.work.note ?? "";
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.blockSize = "auto";
    if (area.scrollHeight > 0) area.style.blockSize = `${area.scrollHeight + 1}px`;
  }, [note]);
  return (
    <div class="field">
      <label for={id} class="unseen">
        {say("note_label")}
      </label>
      <textarea
        id={id}
        ref={field}
        class="note"
        rows={1}
        dir="auto"
        placeholder={say("note_label")}
        value={note}
        onInput={(event) => edits.change({ note: event.currentTarget.value || null }, "typing")}
        onBlur={() => edits.flush()}
      />
    </div>
  );
}
