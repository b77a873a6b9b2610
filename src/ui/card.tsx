import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Placed } from "../model/annotation";
import type { Change, EditAnswer } from "../model/change";
import { pressCardKey } from "./card-keys";
import { ClaimDetails } from "./claim-details";
import { ClaimEditor } from "./claim-editor";
import type { ShownArticle } from "./claim-words";
import { KeyList } from "./key-list";
import { type Say, Words } from "./say";
import { SourceName } from "./source-line";
import { useEdits } from "./use-edits";
import { isSelected, useSelected } from "./use-selected";

interface Props {
  readonly placed: Placed;
  readonly view: ShownArticle;
  readonly say: Say;
  /** Saves a change; whoever answers keeps count of the revision, also the one a conflict brought. */
  readonly onEdit: (change: Change) => Promise<EditAnswer>;
  readonly onMove: (step: 1 | -1) => void;
  readonly onClose: () => void;
  readonly pinned: boolean;
  readonly onPin: () => void;
  /** Makes the words selected in the page a claim of the reader's own; absent where there is no page. */
  readonly onMark?: () => void;
  /** Where these words may be selected: in the page, and in frames that hold some of the article. */
  readonly documents?: readonly Document[];
  /** Opens what all kept articles have of its source; absent where there is no library. */
  readonly onSource?: (name: string) => void;
  /** Whether the list of keys is offered. */
  readonly keyHints?: boolean;
}

/**
 * The footnote of one claim: source, sentence, chain, grade, reason, and the reader's own words. It keeps its keys
 * to itself, so that a page's shortcuts do not fire under it.
 */
export function Card(props: Props) {
  const { placed, view, say, onEdit, onMove, onClose, pinned, onPin, onMark, onSource } = props;
  const { keyHints = true, documents = [document] } = props;
  const selected = useSelected(documents);
  const { annotation } = placed;
  const edits = useEdits(annotation, onEdit);
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState({ id: "", times: 0 });
  const id = useId();
  const shown = { ...annotation, work: edits.work };
  const claims = view.placed.filter((one) => one.placed !== null);
  const index = claims.findIndex((one) => one.annotation.id === annotation.id);
  const { state } = edits.save;
  useEffect(() => {
    // A note that grows pushes the line that says whether it is saved under the foot.
    if (state !== "untouched") root.current?.querySelector(".save")?.scrollIntoView?.({ block: "nearest" });
  }, [state]);
  useEffect(() => setAsked({ id: "", times: 0 }), [annotation.id]);
  const note = () => root.current?.querySelector("textarea")?.focus();

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (
      pressCardKey(event, {
        edits,
        close: onClose,
        move: onMove,
        pin: onPin,
        note,
        // Not `selected`, which is heard of a moment after, and a key may come sooner.
        mark: () => isSelected(documents) && onMark?.(),
        evidence: () => setAsked(({ times }) => ({ id: annotation.id, times: times + 1 })),
      })
    )
      event.preventDefault();
  }

  return (
    <Words.Provider value={say}>
      <div
        class="card"
        role="dialog"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-plain`}
        tabIndex={-1}
        ref={root}
        lang={say("locale")}
        data-pinned={pinned}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => event.stopPropagation()}
        onKeyPress={(event) => event.stopPropagation()}
      >
        <div class="card-head">
          <h2 id={`${id}-name`} dir="auto">
            <SourceName annotation={shown} />
          </h2>
          <button type="button" class="icon" aria-pressed={pinned} title={say("card_pin")} onClick={onPin}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M5.5 2.5h5M6.5 2.5v4l-2 2.5h7l-2-2.5v-4M8 9v5" />
            </svg>
          </button>
          <button type="button" class="icon" title={say("card_close")} onClick={onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
            </svg>
          </button>
        </div>
        <ClaimDetails
          annotation={shown}
          alteration={placed.alteration}
          id={`${id}-plain`}
          onSource={onSource}
        />
        <ClaimEditor
          key={`${annotation.id}-editor`}
          annotation={annotation}
          edits={edits}
          id={id}
          evidenceAsked={asked.id === annotation.id ? asked.times : 0}
        />
        <div class="card-foot">
          <button type="button" class="plain" onClick={() => onMove(-1)}>
            {say("card_previous")}
          </button>
          {index >= 0 && <span class="quiet">{say("card_place", index + 1, claims.length)}</span>}
          <button type="button" class="plain" onClick={() => onMove(1)}>
            {say("card_next")}
          </button>
          {keyHints && <KeyList />}
          {selected && onMark && (
            <button
              type="button"
              class="plain"
              // A press would take the selection away before the click comes.
              onMouseDown={(event) => event.preventDefault()}
              onClick={onMark}
            >
              {say("command_mark_selection")}
            </button>
          )}
        </div>
      </div>
    </Words.Provider>
  );
}
