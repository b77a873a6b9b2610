/** How much of its article's id a claim's id has: a UUID's first four groups and the hyphens after them. */
export const SHARED = 24;

/**
 * The id of a claim found in an article: the article's own but for its last group, which `random` gives. So the
 * article of a claim is found without an index over all claims, and a packed claim keeps twelve digits of its id.
 */
export function claimId(articleId: string, random: string): string {
  return articleId.slice(0, SHARED) + random.slice(-12);
}

/** Whether an id was made by `claimId` for this article. */
export function isClaimOf(articleId: string, id: string): boolean {
  return id.length === 36 && id.startsWith(articleId.slice(0, SHARED));
}

/** All ids an article can have whose claim has this id. */
export function articleRange(id: string): IDBKeyRange {
  const shared = id.slice(0, SHARED);
  return IDBKeyRange.bound(`${shared}000000000000`, `${shared}ffffffffffff`);
}
