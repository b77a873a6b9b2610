/** The longest note, in UTF-16 units: as long as a long article; what is longer was pasted by mistake and slows lists. */
export const LONGEST_NOTE = 100_000;
/** The longest name, tag, address or title the reader may write, in UTF-16 units. */
export const LONGEST_LINE = 2_000;
/** So many tags, and so many pieces of evidence, one claim may carry. */
export const MOST_ITEMS = 200;
