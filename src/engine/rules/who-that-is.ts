import type { Document } from "../document";
import type { Draft } from "./draft";
import { isVerb } from "./tags";

/** What stands between commas behind a name is short. */
const LONGEST = 8;

/** "According to Mapbox, a data firm, traffic fell": what the source is belongs to it, not to what it says. */
export function takeWhoThatIs(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower } = document;
  return drafts.map((draft) => {
    const [source] = draft.source;
    const [content] = draft.content;
    const cue = draft.cue.at(-1);
    if (!source || !content || !cue || draft.source.length > 1) return draft;
    if (lower[cue.to - 1] !== "to" || lower[cue.to - 2] !== "according" || source.from !== cue.to)
      return draft;
    if (
      lower[source.to] !== "," ||
      content.from !== source.to + 1 ||
      !/^an?$/.test(lower[content.from] as string)
    )
      return draft;
    for (let token = content.from; token < Math.min(content.to - 2, content.from + LONGEST); token++) {
      if (isVerb(document, token)) return draft;
      if (lower[token] !== ",") continue;
      return {
        ...draft,
        source: [{ from: source.from, to: token }],
        content: [{ from: token + 1, to: content.to }, ...draft.content.slice(1)],
      };
    }
    return draft;
  });
}
