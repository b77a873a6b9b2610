import type { Span } from "../../src/model/span";

const ROLES = ["source", "cue", "content"] as const;
type Role = (typeof ROLES)[number];

/** A claim as a sentence in notation states it. */
export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The plain text of a notation and the claims it states, by their numbers. */
export interface Notated {
  readonly text: string;
  readonly claims: readonly Marked[];
}

/**
 * Reads "{source Ann Lee} {cue said} {content it rained}." A role written twice is one part in two pieces. A second
 * claim of the same text has a number, and braces nest: "{source A} {cue said} {content {source2 B} {cue2 told} …}".
 * Throws where a brace is not closed or a role is unknown: a test must not pass for a slip of the pen.
 */
export function readNotation(notation: string): Notated {
  const claims = new Map<number, Record<Role, Span[]>>();
  const open: { role: Role; number: number; start: number }[] = [];
  let text = "";
  for (let at = 0; at < notation.length; at++) {
    const character = notation.charAt(at);
    if (character === "{") {
      const head = /^\{(source|cue|content)(\d*) /.exec(notation.slice(at, at + 20));
      if (!head) throw new Error(`no role after the brace at ${at} of: ${notation}`);
      open.push({ role: head[1] as Role, number: Number(head[2] || 1), start: text.length });
      at += head[0].length - 1;
    } else if (character === "}") {
      const part = open.pop();
      if (!part) throw new Error(`a brace too many at ${at} of: ${notation}`);
      const claim = claims.get(part.number) ?? { source: [], cue: [], content: [] };
      claims.set(part.number, claim);
      claim[part.role].push({ start: part.start, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error(`a brace is not closed in: ${notation}`);
  const numbers = [...claims.keys()].sort((a, b) => a - b);
  return { text, claims: numbers.map((number) => claims.get(number) as Marked) };
}

/** A text with claims written back in notation, so that a failure prints the sentence as the engine sees it. */
export function showNotation(text: string, claims: readonly Marked[]): string {
  const parts = claims.flatMap((claim, index) =>
    ROLES.flatMap((role) =>
      claim[role].map((span) => ({ ...span, name: `${role}${index === 0 ? "" : index + 1}` })),
    ),
  );
  // Parts that cross cannot nest in braces: the later one is listed behind the text instead.
  const crossing = parts.filter((part, index) =>
    parts.some((other, before) => before < index && crosses(part, other)),
  );
  const nested = parts.filter((part) => !crossing.includes(part));
  let shown = "";
  for (let at = 0; at <= text.length; at++) {
    shown += "}".repeat(nested.filter((part) => part.end === at && part.start < at).length);
    const opening = nested.filter((part) => part.start === at).sort((a, b) => b.end - a.end);
    for (const part of opening) shown += `{${part.name} `;
    shown += text.charAt(at);
  }
  for (const part of crossing) shown += ` [${part.name}: ${text.slice(part.start, part.end)}]`;
  return shown;
}

function crosses(a: Span, b: Span): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) ||
    (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}
