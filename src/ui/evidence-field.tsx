import { useEffect, useRef, useState } from "preact/hooks";
import type { Evidence } from "../model/annotation";
import type { EditQueue } from "./edit-queue";
import { SafeLink } from "./safe-link";
import { useSay } from "./say";
import { webAddress } from "./web-address";

/** The links the reader puts beside a claim, and the form for another one. */
export function EvidenceField({ edits, id }: { edits: EditQueue; id: string }) {
  const say = useSay();
  const [draft, setDraft] = useState<Evidence>({ url: "", title: "", quote: "" });
  const [wrong, setWrong] = useState(false);
  const links = edits.work.evidence ?? [];
  // A link typed and not yet added is the reader's work too, and stays when the card goes.
  const last = useRef(put);
  last.current = put;
  useEffect(() => () => void last.current(), []);

  // The field's name and not the whole draft, because a form filler writes several fields at once.
  function write(part: keyof Evidence, text: string): void {
    setDraft((before) => ({ ...before, [part]: text }));
  }

  function put(): boolean {
    const url = webAddress(draft.url);
    if (url === null) return false;
    edits.change({ evidence: [...links, { url, title: draft.title.trim(), quote: draft.quote.trim() }] });
    return true;
  }

  function add(event: Event): void {
    event.preventDefault();
    const isPut = put();
    setWrong(!isPut);
    if (isPut) setDraft({ url: "", title: "", quote: "" });
  }

  function remove(index: number): void {
    const left = links.filter((_, at) => at !== index);
    edits.change({ evidence: left.length > 0 ? left : null });
  }

  return (
    <fieldset class="field evidence">
      <legend>{say("evidence_label")}</legend>
      {links.length > 0 && (
        <ul>
          {links.map((link, index) => (
            <li key={link.url + link.quote}>
              <SafeLink href={link.url}>{link.title || link.url}</SafeLink>{" "}
              <button
                type="button"
                class="plain"
                aria-label={say("evidence_remove", link.title || link.url)}
                onClick={() => remove(index)}
              >
                {say("remove")}
              </button>
              {link.quote && <q class="said">{link.quote}</q>}
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <input
          type="url"
          inputMode="url"
          aria-label={say("evidence_url")}
          placeholder={say("evidence_url")}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          value={draft.url}
          onInput={(event) => write("url", event.currentTarget.value)}
        />
        {wrong && (
          <p id={`${id}-wrong`} role="alert">
            {say("evidence_wrong")}
          </p>
        )}
        {draft.url !== "" && (
          <>
            <input
              aria-label={say("evidence_title")}
              placeholder={say("evidence_title")}
              value={draft.title}
              onInput={(event) => write("title", event.currentTarget.value)}
            />
            <input
              aria-label={say("evidence_quote")}
              placeholder={say("evidence_quote")}
              value={draft.quote}
              onInput={(event) => write("quote", event.currentTarget.value)}
            />
            <button type="submit">{say("evidence_add")}</button>
          </>
        )}
      </form>
    </fieldset>
  );
}
