const TRACKING = /^ (?:the )?(?:[\p{L}-]+ )?[\p{L}]*-?tracking (site|website|service|platform|app|data) /u; // takes "the ship-tracking site Marine Watch", leaves "a spokesman for the tracking site"

/** The word that makes a source a tracker of ships, planes or the like, which is data and nobody's word; null where none does. */
export function trackingSiteIn(words: string): string | null {
  return TRACKING.exec(words)?.[1] ?? null;
}
