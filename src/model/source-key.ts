/** What makes two names of a source one: capitals and spaces do not matter. */
export function sourceKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
