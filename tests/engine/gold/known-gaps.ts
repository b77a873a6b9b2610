/** Sentences of the lists beside this that the engine does not read right yet. This list may only grow shorter. */
export const KNOWN_GAPS: readonly string[] = [
  "The shop stressed metal parts until they broke.",
  "The police are looking into {cue reports of} {content gunfire near the market}.",
  "Shares fell amid {cue rumours} that {content the club had been sold}.",
  "{source The general} {cue threatened} {content to close the border}.",
  "{source Hundreds of nurses} marched on Friday, {cue demanding} {content higher pay}.",
  "{source The tribunal} freed him, {cue ruling} that {content the search was illegal}.",
  "{source The World Bank} {cue forecast} {content growth of two per cent}.",
  "{source Videos shared online} {cue showed} {content smoke over the refinery}.",
  "{source The inquest} {cue heard} that {content the door was locked}.",
  "{source A neighbour} {cue recalled} {content seeing the van at dawn}.",
  "{source The council} {cue agreed} {content the fence was ugly}.",
  "{source The poll} {cue found} {content support for the party at 31 per cent}.",
];
