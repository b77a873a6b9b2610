import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Placed, ReaderWork } from "../../model/annotation";
import { gradeOf } from "../../model/effective";
import { Card } from "../../ui/card";
import { apply } from "../../ui/edit-queue";
import { useSay } from "../../ui/say";
import { markedSentence } from "../marked-text";
import { exampleArticle } from "./example";

/** Long enough to go from the words to the card (content/pointer.ts does the same on pages). */
const LEAVING = 300;

/** An article of six sentences that behaves as pages do: point at a mark, or tab to it, and its card opens. */
export function LiveExample() {
  const say = useSay();
  const view = useMemo(() => exampleArticle(say), [say]);
  const [open, setOpen] = useState<number | null>(null);
  const [pinned, setPinned] = useState(false);
  const [work, setWork] = useState<Readonly<Record<string, ReaderWork>>>({});
  const marks = useRef<(HTMLElement | null)[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stay = () => clearTimeout(leaving.current);
  useEffect(() => stay, []);

  const shown: readonly Placed[] = view.placed.map((one) => ({
    ...one,
    annotation: { ...one.annotation, work: work[one.annotation.id] ?? {} },
  }));

  useLayoutEffect(() => {
    const mark = open === null ? null : marks.current[open];
    if (!mark || !box.current) return;
    const around = box.current.offsetParent?.getBoundingClientRect();
    // The last line of the words, so that the card never covers them.
    const words = [...mark.getClientRects()].at(-1);
    if (!around || !words) return;
    const room = around.width - box.current.offsetWidth;
    // Where the column is narrower than the card, it stands in the column's margins.
    const least = Math.min(0, room / 2);
    box.current.style.left = `${Math.max(least, Math.min(words.left - around.left, room))}px`;
    box.current.style.top = `${words.bottom - around.top + 8}px`;
  }, [open]);

  function enter(index: number): void {
    stay();
    if (!pinned) setOpen(index);
  }
  function leave(): void {
    if (pinned || box.current?.contains(document.activeElement)) return;
    stay();
    leaving.current = setTimeout(() => setOpen(null), LEAVING);
  }
  function close(): void {
    const mark = open === null ? null : marks.current[open];
    setPinned(false);
    setOpen(null);
    if (box.current?.contains(document.activeElement)) mark?.focus();
  }
  function move(step: 1 | -1): void {
    setOpen((at) => ((at ?? 0) + step + shown.length) % shown.length);
  }

  const current = open === null ? undefined : shown[open];
  return (
    <div class="example">
      <article aria-label={say("welcome_example_label")} class="said">
        {shown.map(({ annotation }, index) => {
          const sentence = markedSentence(say(`example_sentence_${annotation.id}`));
          return (
            <span key={annotation.id} class="sentence" data-open={open === index}>
              {sentence.before}
              {/* biome-ignore lint/a11y/useSemanticElements: a button cannot run over the end of a line */}
              <span
                role="button"
                tabIndex={0}
                class="said"
                data-grade={gradeOf(annotation)}
                aria-expanded={open === index}
                ref={(element) => {
                  marks.current[index] = element;
                }}
                onPointerEnter={() => enter(index)}
                onPointerLeave={leave}
                onFocus={() => enter(index)}
                onBlur={leave}
                onClick={() => {
                  setPinned(true);
                  setOpen(index);
                }}
                onKeyDown={(event) => {
                  if (event.key === "Escape") close();
                  if (event.key !== "Enter" && event.key !== " ") return;
                  event.preventDefault();
                  enter(index);
                  setPinned(true);
                  box.current?.querySelector<HTMLElement>("[role=dialog]")?.focus();
                }}
              >
                {sentence.mark}
              </span>
              {sentence.after}{" "}
            </span>
          );
        })}
      </article>
      <div class="place" ref={box} onPointerEnter={stay} onPointerLeave={leave} onFocusCapture={stay}>
        {current && (
          <Card
            placed={current}
            view={view}
            say={say}
            pinned={pinned}
            onPin={() => setPinned(!pinned)}
            onClose={close}
            onMove={move}
            onEdit={async (change) => {
              const { annotation } = current;
              const next = apply(annotation.work, change);
              setWork((before) => ({ ...before, [annotation.id]: next }));
              return { status: "saved", annotation: { ...annotation, work: next } };
            }}
          />
        )}
      </div>
    </div>
  );
}
