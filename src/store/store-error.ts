/**
 * Why the store could not do something. `full`: no room left. `blocked`: an older version of the database is still open
 * elsewhere. `closed`: the connection went away. `corrupt`: what lies on the disk cannot be read. `refused`: the browser
 * lets nobody keep anything here, or a newer version of the extension has already been at it.
 */
export type StoreErrorKind = "full" | "blocked" | "closed" | "corrupt" | "refused";

/** A refusal of the store; nothing of the change was written. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    readonly kind: StoreErrorKind,
    cause?: unknown,
  ) {
    super(`The store is ${kind}.`, { cause });
  }
}

// The names of DOMExceptions as the IndexedDB standard and both browsers use them.
const KINDS: Readonly<Record<string, StoreErrorKind>> = {
  QuotaExceededError: "full",
  InvalidStateError: "closed",
  AbortError: "closed",
  TransactionInactiveError: "closed",
  UnknownError: "corrupt",
  NotReadableError: "corrupt",
  SecurityError: "refused",
  NotAllowedError: "refused",
  VersionError: "refused",
};

/** The StoreError for what IndexedDB threw; anything else, our own mistakes included, stays what it is. */
export function storeErrorFrom(error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const kind = KINDS[error.name];
  return kind ? new StoreError(kind, error) : error;
}
