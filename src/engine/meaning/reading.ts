import type { Form, Link, Stance } from "../../model/claim";
import type { Referent } from "./scene";

/** What is known of one claim while its chain is being worked out. */
export interface Reading {
  readonly referent: Referent | null;
  readonly stance: Stance;
  readonly stanceWord: string;
  readonly form: Form;
  /** Lower-case words of the cue, padded by spaces. */
  readonly cue: string;
  chain: readonly Link[];
}
