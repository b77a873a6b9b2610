import { useState } from "preact/hooks";
import type { EditQueue } from "./edit-queue";
import { useSay } from "./say";

/** Tags from what was typed between commas, each once, without a leading #. */
export function tagsOf(text: string): readonly string[] {
  const tags = text.split(",").map((tag) => tag.trim().replace(/^#/, ""));
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** The reader's tags, typed with commas between them. */
export function TagsField({ edits, id }: { edits: EditQueue; id: string }) {
  const say = useSay();
  const stored = (edits.work.tags ?? []).join(", ");
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div class="field">
      <label for={id}>{say("tags_label")}</label>
      <input
        id={id}
        dir="auto"
        placeholder={say("tags_hint")}
        value={typed ?? stored}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const tags = tagsOf(text);
          setTyped(text);
          edits.change({ tags: tags.length > 0 ? tags : null }, "typing");
        }}
        onBlur={() => {
          setTyped(null);
          edits.flush();
        }}
      />
    </div>
  );
}
