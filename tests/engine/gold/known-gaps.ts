/** Sentences of the lists beside this that the engine does not read right yet. This list may only grow shorter. */
export const KNOWN_GAPS: readonly string[] = [
  "The town remarked its football pitch in white paint.",
  "He could not tell one twin from the other.",
  "The police are looking into {cue reports of} {content gunfire near the market}.",
  "{source Hundreds of nurses} marched on Friday, {cue demanding} {content higher pay}.",
  "{source The tribunal} freed him, {cue ruling} that {content the search was illegal}.",
  "{source The World Bank} {cue forecast} {content growth of two per cent}.",
  "{source Videos shared online} {cue showed} {content smoke over the refinery}.",
  "{source The council} {cue agreed} {content the fence was ugly}.",
  "{source Museum} {cue denies} {content vase is a fake}",
];
