import type { WordRun } from "../model/alteration";
import { NormalText } from "./normal-text";

/**
 * What became of a passage, word by word, with as many words kept as can be. Typography does not count: what differs in
 * nothing else is the same, and is given as it was.
 */
export function wordDiff(before: string, after: string): readonly WordRun[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  let head = 0;
  while (head < old.length && head < now.length && isSame(old[head], now[head])) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && isSame(old[old.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  const runs: { is: WordRun["is"]; text: string }[] = [];
  const put = (is: WordRun["is"], words: readonly Word[]) => {
    const text = words.map((word) => word.text).join("");
    const last = runs.at(-1);
    if (last?.is === is) last.text += text;
    else if (text !== "") runs.push({ is, text });
  };
  put("same", old.slice(0, head));
  putMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail), put);
  put("same", old.slice(old.length - tail));
  return runs;
}

interface Word {
  readonly text: string;
  readonly plain: string;
}

// A word brings along the space after it.
function wordsOf(text: string): readonly Word[] {
  return (text.match(/\S+\s*|^\s+/g) ?? []).map((word) => ({
    text: word,
    plain: new NormalText(word).text.trim(),
  }));
}

function isSame(one: Word | undefined, other: Word | undefined): boolean {
  return one?.plain === other?.plain;
}

// The longest common subsequence, by the table: passages have hundreds of words, not thousands.
function putMiddle(
  old: readonly Word[],
  now: readonly Word[],
  put: (is: WordRun["is"], words: readonly Word[]) => void,
): void {
  const width = now.length + 1;
  const kept = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      kept[i * width + j] = isSame(old[i], now[j])
        ? (kept[(i + 1) * width + j + 1] as number) + 1
        : Math.max(kept[(i + 1) * width + j] as number, kept[i * width + j + 1] as number);
    }
  }
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const fromI = i;
    const fromJ = j;
    while (
      (i < old.length || j < now.length) &&
      !(i < old.length && j < now.length && isSame(old[i], now[j]))
    ) {
      const isGone =
        i < old.length &&
        (j >= now.length || (kept[(i + 1) * width + j] as number) >= (kept[i * width + j + 1] as number));
      if (isGone) i++;
      else j++;
    }
    put("gone", old.slice(fromI, i));
    put("new", now.slice(fromJ, j));
    put("same", old.slice(i, i + 1));
    i++;
    j++;
  }
}
