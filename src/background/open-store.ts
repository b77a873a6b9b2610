import type { RefusedWhy } from "../model/change";
import { Connection } from "../store/connection";
import { StoreError } from "../store/store-error";

/** The one connection to the database. A background that is stopped loses it and opens another. */
export const store = new Connection();

/** Why the store refused, for the reader; throws again what was no refusal of the store. */
export function refusal(error: unknown): RefusedWhy {
  if (!(error instanceof StoreError)) throw error;
  return error.kind === "refused" ? "closed" : error.kind;
}
