/** The parts of the library in the order of its navigation. */
export const PAGES = ["claims", "articles", "sources", "charts", "keeping"] as const;
/** One part of the library. */
export type PageName = (typeof PAGES)[number];

/** Where the library stands: in one of its parts, and there at one article or source, or at none. */
export interface Place {
  readonly page: PageName;
  readonly articleId?: string;
  readonly sourceKey?: string;
}

/** Where an address of the library leads: `#sources`, `#article=<id>`, `#source=<key>`; the claims where it says nothing. */
export function placeOf(hash: string): Place {
  const [, name = "", of] = /^#?([a-z]*)(?:=(.*))?$/s.exec(hash) ?? [];
  if (name === "article" && of) return { page: "articles", articleId: decoded(of) };
  if (name === "source" && of) return { page: "sources", sourceKey: decoded(of) };
  return { page: PAGES.find((page) => page === name) ?? "claims" };
}

/** The address of one kept article in the library. */
export function articleAddress(id: string): string {
  return `#article=${encodeURIComponent(id)}`;
}

/** The address of a source's dossier in the library. */
export function sourceAddress(key: string): string {
  return `#source=${encodeURIComponent(key)}`;
}

// Somebody may have typed the address; a lone % is no reason to show nothing.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
