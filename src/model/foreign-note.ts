import type { Quote } from "./selector";

/** A note of somebody else's tool: what it says and which words of which address it is about. */
export interface ForeignNote {
  /** The tool's own name for it; ours where it went out from here. */
  readonly id?: string;
  readonly address: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** The words it stands on; absent for a note on the whole page. */
  readonly quote?: Quote;
  /** ISO 8601. */
  readonly created: string;
}
