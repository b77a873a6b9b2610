import { type Evidence, type ReaderWork, VERDICTS } from "../model/annotation";
import type { Change } from "../model/change";
import { KINDS } from "../model/claim";
import { LONGEST_LINE, LONGEST_NOTE, MOST_ITEMS } from "../model/limits";

type Part = keyof ReaderWork;

/** The reader's work after a change; null where the change makes no sense, whoever asked for it. */
export function applyChange(work: ReaderWork, change: Change): ReaderWork | null {
  const next: Record<string, unknown> = { ...work };
  for (const [part, value] of Object.entries(change)) {
    const check = CHECKS[part as Part];
    if (!check) return null;
    if (value === null || value === undefined) delete next[part];
    else if (check(value)) next[part] = value;
    else return null;
  }
  return withoutEmpty(next as ReaderWork);
}

/** Whether two states of the reader's work are the same. */
export function isSameWork(some: ReaderWork, other: ReaderWork): boolean {
  const parts = new Set([...Object.keys(some), ...Object.keys(other)]) as Set<Part>;
  return [...parts].every((part) => JSON.stringify(some[part]) === JSON.stringify(other[part]));
}

const CHECKS: Readonly<Record<Part, (value: unknown) => boolean>> = {
  verdict: (value) => VERDICTS.some((verdict) => verdict === value),
  note: (value) => isText(value, LONGEST_NOTE),
  evidence: (value) => isList(value, isEvidence),
  tags: (value) => isList(value, (tag) => isText(tag, LONGEST_LINE) && tag.trim() !== ""),
  grade: (value) => [1, 2, 3, 4, 5].some((grade) => grade === value),
  kind: (value) => KINDS.some((kind) => kind === value),
  name: (value) => isText(value, LONGEST_LINE),
  dismissed: (value) => typeof value === "boolean",
};

function isEvidence(value: unknown): value is Evidence {
  const { url, title, quote } = (value ?? {}) as Partial<Record<keyof Evidence, unknown>>;
  return (
    isText(url, LONGEST_LINE) &&
    /^https?:\/\//i.test(url) &&
    isText(title, LONGEST_LINE) &&
    isText(quote, LONGEST_NOTE)
  );
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isItem);
}

// An emptied field is an untouched one, so that an article whose only note was emptied may grow old again.
function withoutEmpty(work: ReaderWork): ReaderWork {
  const full = Object.entries(work).filter(
    ([, value]) => value !== "" && value !== false && !isEmptyList(value),
  );
  return Object.fromEntries(full);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
