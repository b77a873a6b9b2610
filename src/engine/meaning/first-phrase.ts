/**
 * Makes a finder of listed phrases: of those that stand in `words` (joined and padded by single spaces) it gives the one
 * that is listed first, or null. It looks at each word once, so that a long list costs no more than a short one.
 */
export function phraseFinder(phrases: readonly string[]): (words: string) => string | null {
  const byFirst = new Map<string, [place: number, padded: string][]>();
  phrases.forEach((phrase, place) => {
    const first = phrase.split(" ", 1)[0] as string;
    const rows = byFirst.get(first) ?? [];
    rows.push([place, ` ${phrase} `]);
    byFirst.set(first, rows);
  });
  return (words) => {
    let best = phrases.length;
    let from = words.indexOf(" ");
    while (from >= 0) {
      const next = words.indexOf(" ", from + 1);
      if (next < 0) break;
      for (const [place, padded] of byFirst.get(words.slice(from + 1, next)) ?? []) {
        // Listed in order, so that what follows is no better.
        if (place >= best) break;
        if (words.startsWith(padded, from)) best = place;
      }
      from = next;
    }
    return phrases[best] ?? null;
  };
}
