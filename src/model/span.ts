/**
 * A run of text, half-open: `start` is inside, `end` is not. Both count UTF-16 units of the text it belongs to,
 * with 0 <= start <= end <= text.length, and neither stands inside a surrogate pair.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
