/** What makes two names of a source one: capitals and spaces do not matter. */
export function sourceKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Whether a name says that there was nobody: "no group", "neither agency". */
export function isNobody(name: string): boolean {
  return /^(?:no|none|nobody|neither)\b(?! \d)/i.test(name);
}
