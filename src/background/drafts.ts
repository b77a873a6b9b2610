import { dropFromMemory, holdInMemory, readMemory } from "../platform/memory";
import type { KeptArticle } from "../store/kept-article";

// Articles of which nothing is kept until the reader annotates them. They lie in the memory of the browser, never on
// the disk, outlive a stopped background and end with the browser.
const PREFIX = "draft.";
/** So many are held; one takes some 30 KB of the 10 MB a browser gives. */
const MOST = 40;

/** Holds what was found in an article that is not kept. */
export async function holdDraft(kept: KeptArticle): Promise<void> {
  const { id } = kept.record;
  const drafts = await readDrafts();
  const old = drafts.filter(({ record }) => record.id !== id).sort((a, b) => lastRead(a) - lastRead(b));
  const tooMany = old.slice(0, Math.max(0, old.length - MOST + 1)).map(({ record }) => PREFIX + record.id);
  if (tooMany.length > 0) await dropFromMemory(tooMany);
  // An article too long for the browser's memory is read and marked all the same; only a note on it finds it gone.
  await holdInMemory(PREFIX + id, kept).catch(() => undefined);
}

/** The draft of the article at one of these addresses, null where there is none. */
export async function draftAt(addresses: readonly string[]): Promise<KeptArticle | null> {
  const drafts = await readDrafts();
  return drafts.find(({ record }) => addresses.some((address) => record.addresses.includes(address))) ?? null;
}

/** The draft with this annotation, null where there is none. */
export async function draftWith(annotationId: string): Promise<KeptArticle | null> {
  return (await readDrafts()).find(({ found }) => found.some(({ id }) => id === annotationId)) ?? null;
}

/** Drops the draft of an article: it is kept now, or gone. */
export async function dropDraft(id: string): Promise<void> {
  await dropFromMemory(PREFIX + id);
}

/** Drops all drafts. */
export async function dropAllDrafts(): Promise<void> {
  const keys = (await readDrafts()).map(({ record }) => PREFIX + record.id);
  await dropFromMemory(keys);
}

async function readDrafts(): Promise<KeptArticle[]> {
  return Object.entries(await readMemory()).flatMap(([key, kept]) =>
    key.startsWith(PREFIX) ? [kept as KeptArticle] : [],
  );
}

function lastRead({ record }: KeptArticle): number {
  return Date.parse(record.article.lastRead);
}
