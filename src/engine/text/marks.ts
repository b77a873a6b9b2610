import { BREAK, classAt, classOf, isWordClass, SPACE } from "./characters";
import type { Tokens } from "./tokens";

/** What a mark looks like it does, by its shape: 1 opens, 2 closes, 3 either. */
export type Shape = 1 | 2 | 3;

/** A family of marks: an opening mark is closed by one of its own family. */
export type Family = "double" | "single" | "angle" | "small angle";

/** A quotation mark, and what its shape and the spaces beside it let it be. */
export interface Mark {
  readonly token: number;
  readonly family: Family;
  readonly shape: Shape;
  /** Spaces say it may open, may close. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** A low mark („ ‚), which only ever opens. */
  readonly low: boolean;
  /** Could be that of "the workers' party": after an s, before another word. */
  readonly possessive: boolean;
}

/** The quotation marks and apostrophes among the tokens of one paragraph. */
export function marksOf(text: string, tokens: Tokens, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let token = from; token < to; token++) {
    const word = tokens.lower[token] as string;
    if (word !== '"' && word !== "'" && word !== "’") continue;
    const start = tokens.starts[token] as number;
    const end = tokens.ends[token] as number;
    const code = text.charCodeAt(start);
    const family = familyOf(code, end - start);
    const before = start === 0 ? SPACE : classOf(text.charCodeAt(start - 1));
    const after = end >= text.length ? SPACE : classAt(text, end);
    const space = before === SPACE || before === BREAK || token === from;
    const spaceAfter = after === SPACE || after === BREAK || token === to - 1;
    const previous = start > 0 ? text.charAt(start - 1) : " ";
    const opens = !spaceAfter && (space || /[([{—–\-/"'“‘«‹„‚`:]/.test(previous));
    const closes = !space && !isWordClass(after);
    const mark: Mark = {
      token,
      family,
      shape: shapeOf(code, end - start),
      opens: opens || (isAngle(family) && space),
      closes: closes || (isAngle(family) && spaceAfter),
      low: code === 0x201e || code === 0x201a,
      possessive: family === "single" && /[sSzZxX]/.test(previous) && spaceAfter && token < to - 1,
    };
    marks.push(mark);
  }
  return marks;
}

/** Whether a paragraph starts with a mark of a family. */
export function opensParagraph(text: string, tokens: Tokens, token: number, family: Family): boolean {
  const word = tokens.lower[token] as string;
  if (word !== '"' && word !== "'") return false;
  const start = tokens.starts[token] as number;
  return familyOf(text.charCodeAt(start), (tokens.ends[token] as number) - start) === family;
}

/** Whether a family is that of « » or ‹ ›, which open either way round. */
export function isAngle(family: Family): boolean {
  return family === "angle" || family === "small angle";
}

function familyOf(code: number, width: number): Family {
  if (code === 0xab || code === 0xbb) return "angle";
  if (code === 0x2039 || code === 0x203a) return "small angle";
  if (code === 34 || (code >= 0x201c && code <= 0x201f) || width === 2) return "double";
  return "single";
}

function shapeOf(code: number, width: number): Shape {
  if (
    code === 0x201c ||
    code === 0x2018 ||
    code === 0xab ||
    code === 0x2039 ||
    code === 0x201e ||
    code === 0x201a ||
    code === 96
  )
    return 1;
  if (code === 0x201d || code === 0xbb || code === 0x203a || code === 0x201f) return 2;
  if (code === 0x2019) return 2;
  return width === 2 ? 2 : 3;
}
