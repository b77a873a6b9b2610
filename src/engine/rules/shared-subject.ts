import type { Document } from "../document";
import type { Draft } from "./draft";
import { trimAll } from "./draft";

/**
 * "X said he agreed, and blamed Y": where a second claim of the same subject starts inside the content of the first,
 * the first ends before it. The second verb is coordinated with the first, so it cannot be part of what X said.
 */
export function endBeforeSharedSubject(document: Document, drafts: readonly Draft[]): Draft[] {
  // In text order, what starts inside a content stands among the next few claims.
  const ordered = [...drafts].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
  return ordered.map((draft, index) => {
    const cue = draft.cue[0];
    const source = draft.source[0];
    if (!cue || !source) return draft;
    let content = draft.content;
    for (const other of ordered.slice(index + 1, index + 7)) {
      const second = other.cue[0];
      const shared = other.source[0];
      if (!second || !shared || shared.from !== source.from || second.from <= cue.from) continue;
      if (
        document.sentences[second.from] !== document.sentences[cue.from] ||
        document.quotes[second.from] !== 0
      )
        continue;
      const end = coordinatorBefore(document, second.from);
      if (end <= cue.to) continue;
      content = content.flatMap((range) =>
        range.from < end && end < range.to && second.from < range.to
          ? [{ from: range.from, to: end }]
          : [range],
      );
    }
    return content === draft.content ? draft : { ...draft, content: trimAll(document, content) };
  });
}

/** Where ", and", "but also" before a verb starts; -1 where no coordinator stands there. */
function coordinatorBefore(document: Document, verb: number): number {
  let at = verb - 1;
  while (at > verb - 4 && /^(?:also|then|later|,|\w+ly)$/.test(document.lower[at] as string)) at--;
  if (!/^(?:and|but|or)$/.test(document.lower[at] ?? ""))
    return document.lower[verb - 1] === "," ? verb - 1 : -1;
  return document.lower[at - 1] === "," ? at - 1 : at;
}
