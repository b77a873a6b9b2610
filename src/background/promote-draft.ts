import { articleIdAt, type KeptArticle, writeKept } from "../store/kept-article";
import { draftAt, draftWith, dropDraft } from "./drafts";
import type { Allowed } from "./edit-annotation";
import { placedIn } from "./kept-view";
import { store } from "./open-store";
import { listed } from "./records";

/** Keeps the article of an annotation that was only held so far, because the reader works on it; false where none is. */
export async function promoteDraft(
  of: { readonly annotationId: string } | { readonly address: string },
  allowed: Allowed,
): Promise<boolean> {
  const draft = "address" in of ? await draftAt([of.address]) : await draftWith(of.annotationId);
  if (!draft || !allowed(draft)) return false;
  const wrote = await store.write((stores) => writeNew(stores, draft));
  await dropDraft(draft.record.id);
  return wrote;
}

// Another tab may have kept the same article meanwhile: then the claims of this one are gone.
async function writeNew(stores: Parameters<typeof writeKept>[0], draft: KeptArticle): Promise<boolean> {
  const { addresses } = draft.record;
  for (const address of addresses) if ((await articleIdAt(stores, { address })) !== null) return false;
  await writeKept(stores, draft, listed(draft.record.article, placedIn(draft)));
  return true;
}
