const DAY = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
const MINUTE = {
  ...DAY,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZoneName: "short",
} as const;

/**
 * A date or a point in time of ISO 8601 in the words of a language, in UTC, so that a report reads the same wherever it
 * was made: "2026-11-17T19:20:00+01:00" becomes "November 17, 2026 at 18:20 UTC". Anything else, "Tuesday" or a time
 * without a zone, stays as it is.
 */
export function timeIn(language: string, value: string): string {
  const found = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/.exec(value);
  const time = found ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) return value;
  return new Intl.DateTimeFormat(language, found?.[1] ? MINUTE : DAY).format(time);
}
