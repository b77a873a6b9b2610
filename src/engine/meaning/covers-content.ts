import type { Span } from "../../model/span";
import { inside } from "./places";
import type { ClaimRanges, Scene } from "./scene";

/** So many words may stand between a source and its cue: another act of the same breath, and one that "saying" explains. */
const BETWEEN = 6;
const ACT = 20;

/** Words that may open or join what an inner claim says without saying anything themselves. */
const JOINING = /^(that|as|in|on|the|a|an|and|had|has|have|to|is|was)$/;

/**
 * Is the outer claim's content nothing but inner claims of one speaker? A word or two beside them do not count, nor what
 * only says when and where.
 */
export function coversContent(scene: Scene, outer: number, inners: readonly number[]): boolean {
  const { words, lower } = scene.document;
  let room = 0;
  const a = scene.ranges[outer] as ClaimRanges;
  const heard = inners.map((inner): Heard => {
    const { source, cue, content } = scene.ranges[inner] as ClaimRanges;
    const parts = [...source, ...cue, ...content];
    const from = Math.min(...parts.map(({ start }) => start));
    const to = Math.max(...parts.map(({ end }) => end));
    // "Sought to play down the attack, saying …": what was said by the act itself comes before.
    room += lower[cue[0]?.start ?? -1] === "saying" ? ACT : BETWEEN;
    return { parts, from, to, cue: cue[0]?.start ?? from }; // between source and cue another act may stand: "marched demanding"
  });
  const first = Math.min(...heard.map(({ from }) => from));
  let rest = 0;
  let all = 0;
  let between = 0;
  for (const { start, end } of a.content) {
    const [restBefore, allBefore] = [rest, all];
    for (let i = openingOf(scene, start, Math.min(first, end)); i < end; i++) {
      if (heard.some(({ to }) => to === i)) i = pastSetting(scene, i, end, heard);
      if (i >= end || !/[\p{L}\p{N}]/u.test(words[i] as string)) continue;
      all++;
      if (JOINING.test(lower[i] as string)) continue;
      const within = heard.filter(({ from, to }) => i >= from && i < to);
      if (within.length === 0) rest++;
      else if (within.every(({ parts, cue }) => i < cue && !inside(parts, i))) between++;
    }
    // "“Stonewall,” he grinned. “My wife said …”": the first half is his own.
    if (rest > restBefore && rest - restBefore === all - allBefore) return false;
  }
  return all > 0 && rest <= 2 && rest / all < 0.2 && between <= room;
}

interface Heard {
  readonly parts: readonly Span[];
  readonly from: number;
  readonly to: number;
  readonly cue: number;
}

/** Past words behind a saying that only tell when and where it was said: "said | in a bill filed in Manila", "said | on Monday". */
function pastSetting({ document }: Scene, at: number, end: number, heard: readonly Heard[]): number {
  const { lower } = document;
  if (!/^(in|during|at|on|after|before|when)$/.test(lower[at] as string)) return at;
  let past = at;
  while (past < end && past - at < 14 && !/^([,;.]|and|but)$/.test(lower[past] as string)) {
    if (heard.some(({ from, to }) => past >= from && past < to)) return past;
    past++;
  }
  return past;
}

/** Past a short clause of time or manner that opens a content: "three months later," before "the users said". */
function openingOf(scene: Scene, start: number, from: number): number {
  const { lower } = scene.document;
  if (lower[from - 1] !== "," || from - start < 3 || from - start > 12) return start;
  let first = start;
  while (/^["“”'‘]+$/.test(lower[first] as string)) first++;
  return OPENS.has(lower[first] as string) || /^(later|earlier|after)$/.test(lower[from - 2] as string)
    ? from
    : start;
}
const OPENS: ReadonlySet<string> = new Set(
  "after before when while in on at during interviewed asked questioned last then".split(" "),
);
