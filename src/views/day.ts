/** A day as a language writes it, in one line, from an ISO 8601 date; what is no date is shown as it came. */
export function day(language: string, iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  // A date without a time means that day everywhere.
  const zone = iso.length <= 10 ? { timeZone: "UTC" } : {};
  const written = new Intl.DateTimeFormat(language, { dateStyle: "medium", ...zone }).format(time);
  return written.replaceAll(" ", "\u00a0");
}
