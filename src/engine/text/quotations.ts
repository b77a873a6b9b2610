import { classOf, SPACE } from "./characters";
import { type Family, isAngle, type Mark, marksOf, opensParagraph } from "./marks";
import type { Tokens } from "./tokens";

/**
 * The quotation each token stands in: 0 for none, else one more than its number; nested quotations count as the
 * outermost. A quotation left open at the end of its paragraph goes on if the next paragraph opens with a mark of
 * the same family (as newspapers set long quotations), else it ends there, so that one lost mark spoils one
 * paragraph at most.
 */
export function readQuotations(text: string, tokens: Tokens): Int32Array {
  const { count, paragraphs } = tokens;
  const quotes = new Int32Array(count);
  let number = 0;
  let running: Family | null = null;
  /** The quotation opened by a mark left behind at the end of the paragraph before. */
  let carried = false;
  let from = 0;
  while (from < count) {
    let to = from + 1;
    while (to < count && paragraphs[to] === paragraphs[from]) to++;
    const marks = marksOf(text, tokens, from, to);
    let open: Family | null = null;
    let openAt = from;
    let reversed = false;
    let next = 0;
    const head = marks[0];
    if (running !== null && head && head.token === from && head.family === running && head.opens) {
      // The paragraph goes on with the quotation before it, under the same number.
      open = running;
      reversed = isAngle(head.family) && head.shape === 2;
      next = 1;
    }
    const stray = isStrayOpening(text, tokens, marks.at(-1), to);
    const toggles = marksAlternate(marks, next, stray, open !== null || carried);
    const doubles = marks.some((mark) => mark.family === "double");
    if (carried && open === null && doubles) open = "double";
    carried = carried && !doubles && isClosedFrom(text, tokens, to);
    if (carried) quotes.fill(number, from, to);
    if (stray && toggles !== null) marks.pop();
    for (; next < marks.length; next++) {
      const mark = marks[next] as Mark;
      if (open === null) {
        if (!(toggles && isStraight(mark)) && !canOpen(mark, marks, next)) continue;
        open = mark.family;
        openAt = mark.token;
        reversed = mark.shape === 2;
        number++;
        continue;
      }
      if (mark.family !== open) continue;
      if ((toggles && isStraight(mark)) || closesHere(mark, marks, next, reversed)) {
        for (let token = openAt; token <= mark.token; token++) quotes[token] = number;
        open = null;
      } else if (mark.opens && !mark.closes && mark.family !== "single" && mark.shape !== 1) {
        // A second straight mark that can only open: the first one was never closed.
        for (let token = openAt; token < mark.token; token++) quotes[token] = number;
        openAt = mark.token;
        number++;
      }
    }
    running = null;
    if (open !== null) {
      const goesOn = to < count && opensParagraph(text, tokens, to, open);
      const stands = goesOn || openAt === from || open !== "single";
      if (stands) for (let token = openAt; token < to; token++) quotes[token] = number;
      if (goesOn) running = open;
      else carried = open === "double" && isClosedFrom(text, tokens, to);
    } else if (stray && toggles !== null && to < count && !opensParagraph(text, tokens, to, "double")) {
      number++;
      quotes[to - 1] = number;
      carried = true;
    }
    from = to;
  }
  return quotes;
}

function isStraight(mark: Mark): boolean {
  return mark.family === "double" && mark.shape === 3;
}

// Of 144 such places in the training articles 134 close within three paragraphs; beyond, a mark was lost.
const LONGEST = 3;

/**
 * Some wires set each sentence as a paragraph and repeat no mark: whether the quotation left open before a paragraph is
 * closed in it or in one of the next, by the first mark to come and with no other to match it.
 */
function isClosedFrom(text: string, tokens: Tokens, start: number): boolean {
  const { count, paragraphs } = tokens;
  let from = start;
  for (let seen = 0; seen < LONGEST && from < count; seen++) {
    let to = from + 1;
    while (to < count && paragraphs[to] === paragraphs[from]) to++;
    const marks = marksOf(text, tokens, from, to).filter((mark) => mark.family === "double");
    const [first] = marks;
    if (first) {
      if (first.token === from || first.shape === 1) return false;
      const stray = isStrayOpening(text, tokens, marks.at(-1), to) ? 1 : 0;
      return first.shape === 2 || (marks.length - stray) % 2 === 1;
    }
    from = to;
  }
  return false;
}

/** Some wires leave a straight opening mark behind: 'he said. "', and the quotation is the next paragraph. */
function isStrayOpening(text: string, tokens: Tokens, mark: Mark | undefined, to: number): boolean {
  if (!mark || mark.token !== to - 1 || !isStraight(mark)) return false;
  const start = tokens.starts[mark.token] as number;
  return start > 0 && classOf(text.charCodeAt(start - 1)) === SPACE;
}

/**
 * Whether the straight marks of a paragraph can be taken in turns, whatever stands beside them ('so, "he said'):
 * true where their number is even, false where it is odd and spaces must tell, null where that holds only if the
 * stray mark at its end is taken for one of its own.
 */
function marksAlternate(
  marks: readonly Mark[],
  first: number,
  stray: boolean,
  open: boolean,
): boolean | null {
  let straight = open ? 1 : 0;
  for (let index = first; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    if (mark.family !== "double") continue;
    if (mark.shape !== 3) return stray ? null : false;
    // "six feet 2" tall": inches are no quotation.
    straight++;
  }
  if (!stray) return straight % 2 === 0;
  return straight % 2 === 1 ? true : null;
}

function canOpen(mark: Mark, marks: readonly Mark[], index: number): boolean {
  if (mark.family === "single") {
    if (!mark.opens || mark.shape === 2) return false;
    if (mark.low) return true;
    // ’Tis and '90s: a single mark opens only where one of its paragraph can close it, or at its very start.
    for (let later = index + 1; later < marks.length && later < index + 40; later++) {
      const other = marks[later] as Mark;
      if (other.family === "single" && other.closes) return true;
    }
    return index === 0 && mark.shape === 1;
  }
  if (mark.shape === 1) return true;
  if (mark.shape === 3) return mark.opens || !mark.closes;
  return mark.opens && !mark.closes;
}

function closesHere(mark: Mark, marks: readonly Mark[], index: number, reversed: boolean): boolean {
  if (mark.low) return false;
  if (isAngle(mark.family)) return reversed ? mark.shape === 1 : mark.shape === 2;
  if (mark.family === "double") {
    if (mark.shape === 2) return true;
    // „…“ is closed by the mark that opens elsewhere.
    if (mark.shape === 1) return mark.closes && !mark.opens;
    return mark.closes || !mark.opens;
  }
  if (!mark.closes || mark.shape === 1) return false;
  // "the workers' party": a single mark after a letter is a possessive where a better one follows.
  const other = marks[index + 1];
  return (
    !(mark.shape === 3 && mark.opens) &&
    !(other && other.family === "single" && other.closes && !other.opens && mark.possessive)
  );
}
