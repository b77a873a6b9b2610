/** Shorter words stand in every paragraph. */
const SHORTEST_WORD = 4;
/** Paragraphs that share less of a passage's words than this are other ones. */
const LEAST = 0.3;

/** The paragraphs of a text that share most words with a passage, as many as it has; null where none is like it. */
export function nearestPassage(text: string, passage: string): string | null {
  const sought = wordsOf(passage);
  const paragraphs = text.split("\n").filter((line) => line.trim() !== "");
  const many = passage.split("\n").filter((line) => line.trim() !== "").length;
  let best: string | null = null;
  let most = LEAST * sought.length;
  for (let first = 0; first < paragraphs.length; first++) {
    const some = paragraphs.slice(first, first + many).join("\n\n");
    const shared = sharedWords(sought, wordsOf(some));
    if (shared <= most) continue;
    most = shared;
    best = some;
  }
  return best;
}

function sharedWords(some: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of some) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  return shared;
}

// Takes "ferry", "1911"; leaves "of", "“".
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(({ length }) => length >= SHORTEST_WORD);
}
