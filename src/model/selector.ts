/** A passage by its words and the words around it (W3C TextQuoteSelector). */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A passage by where it stood, in UTF-16 units (exports convert to the code points of the W3C model). */
export interface Position {
  readonly start: number;
  readonly end: number;
}

/** Both ways of finding a passage again. */
export interface Selectors {
  readonly quote: Quote;
  readonly position: Position;
}
