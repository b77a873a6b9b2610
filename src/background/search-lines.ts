import type { Annotation, Article, Placed } from "../model/annotation";
import { GRADE_NAMES, type GradeName, KINDS, type Kind } from "../model/claim";
import { gradeOf, kindOf, nameOf } from "../model/effective";
import { fold } from "../store/fold";

/** What is looked for in the lines of articles; an empty list asks for nothing. `words` are folded. */
export interface Sought {
  readonly words: readonly string[];
  readonly grades: readonly GradeName[];
  readonly kinds: readonly Kind[];
}

/**
 * What the claims of an article are searched by, as one string: its title, then a line a claim that begins with a letter
 * for its grade and one for its kind. Those are capitals, so that no word, which is folded, meets them.
 */
export function searchLines({ facts }: Pick<Article, "facts">, placed: readonly Placed[]): string {
  return [oneLine(facts.title ?? ""), ...placed.map(({ annotation }) => claimLine(annotation))].join("\n");
}

/** Whether an article has a claim with all the words in it or in the title, of one of the grades and kinds. */
export function holds(lines: string, { words, grades, kinds }: Sought): boolean {
  // Most articles lack one of the words, and to look through the whole is quicker than line by line.
  if (!words.every((word) => lines.includes(word))) return false;
  const end = lines.indexOf("\n");
  if (end < 0) return false;
  const title = lines.slice(0, end);
  const left = words.filter((word) => !title.includes(word)).sort((a, b) => b.length - a.length);
  const [longest = ""] = left;
  for (let at = end + 1; at < lines.length; ) {
    // From one place of the longest word, which tends to be the rarest, to the next.
    const found = lines.indexOf(longest, at);
    if (found < 0) return false;
    const start = lines.lastIndexOf("\n", found) + 1;
    const next = lines.indexOf("\n", found);
    const line = lines.slice(start, next < 0 ? undefined : next);
    if (isMarked(line, 0, grades, GRADE_NAMES) && isMarked(line, 1, kinds, KINDS))
      if (left.every((word) => line.includes(word))) return true;
    if (next < 0) return false;
    at = next + 1;
  }
  return false;
}

function claimLine(annotation: Annotation): string {
  const { anchors, work } = annotation;
  const quotes = [...anchors.content, ...anchors.source].map(({ quote }) => quote.exact);
  const words = [...quotes, nameOf(annotation) ?? "", work.note ?? "", ...(work.tags ?? [])].join(" ");
  const marks = letterOf(GRADE_NAMES, gradeOf(annotation)) + letterOf(KINDS, kindOf(annotation));
  return marks + oneLine(words);
}

function isMarked<Name>(line: string, at: number, wanted: readonly Name[], all: readonly Name[]): boolean {
  return wanted.length === 0 || wanted.some((name) => line[at] === letterOf(all, name));
}

function letterOf<Name>(all: readonly Name[], name: Name): string {
  return String.fromCharCode(65 + all.indexOf(name));
}

function oneLine(text: string): string {
  return fold(text).replaceAll(/\s+/g, " ");
}
