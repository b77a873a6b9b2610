import type { GradeName } from "../model/claim";

/** The grades in the order of the sentences of the example article. */
export const EXAMPLE_ORDER: readonly GradeName[] = [
  "unnamed",
  "on-record",
  "first-hand",
  "second-hand",
  "unsourced",
  "silence",
];

/** A sentence of ours with one passage marked, cut at the mark. */
export interface MarkedSentence {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

/** Cuts a message in which the marked words stand in square brackets, so that translators can move them. */
export function markedSentence(message: string): MarkedSentence {
  const open = message.indexOf("[");
  const close = message.indexOf("]", open);
  if (open < 0 || close < 0) return { before: message, mark: "", after: "" };
  return {
    before: message.slice(0, open),
    mark: message.slice(open + 1, close),
    after: message.slice(close + 1),
  };
}

/** A sentence of ours, marked as on a page where `marked` says so. */
export function MarkedText({
  message,
  grade,
  marked,
}: {
  message: string;
  grade: GradeName;
  marked: boolean;
}) {
  const { before, mark, after } = markedSentence(message);
  return (
    <span class="said">
      {before}
      {marked ? (
        <span class="said" data-grade={grade}>
          {mark}
        </span>
      ) : (
        mark
      )}
      {after}{" "}
    </span>
  );
}
