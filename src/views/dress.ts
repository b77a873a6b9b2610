import type { Settings } from "../platform/settings";

/** What a page of the extension wears: of the settings what decides how it looks. */
type Dress = Pick<Settings, "theme" | "lines">;

const KEY = "dress";

/** Dresses this page, and leaves how for the next one to open. */
export function dress({ theme, lines }: Dress): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.lines = lines;
  const worn = JSON.stringify({ theme, lines });
  if (read() !== worn) write(worn);
}

/**
 * How the extension's pages were last dressed, known at once; null where none was. Settings are changed by such a page
 * only, so it is how they are; in Firefox reading them may take a popup longer than all the rest of its opening.
 */
export function lastDress(): Dress | null {
  return JSON.parse(read() ?? "null") as Dress | null;
}

// Readers may forbid every site to store anything, and the browsers count the extension's pages among the sites.
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(worn: string): void {
  try {
    localStorage.setItem(KEY, worn);
  } catch {
    // The next page then waits for the settings.
  }
}
