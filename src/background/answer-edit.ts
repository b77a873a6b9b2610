import type { EditAnswer } from "../model/change";
import type { Edit } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import { plainAddress } from "./address";
import { showCount } from "./badge";
import { type Allowed, type Edited, editAnnotation } from "./edit-annotation";
import { placedIn } from "./kept-view";
import { tellAnnotation } from "./news";
import { refusal, store } from "./open-store";
import { promoteDraft } from "./promote-draft";

/** Whether the article is the one open at the address the browser names for the sender. */
export function isOpenAt({ address }: Pick<PageSender, "address">): Allowed {
  const own = plainAddress(address) ?? address;
  return ({ record }) => record.addresses.includes(own);
}

/** Changes an annotation of the article open in the sender's tab. */
export async function editFromPage(edit: Edit, from: PageSender): Promise<EditAnswer> {
  if (from.isPrivate) return { status: "refused", why: "private" };
  const { answer, kept } = await editKept(edit, isOpenAt(from));
  if (kept) {
    await showCount(from.tabId, { placed: placedIn(kept) });
    tell(answer, kept.record.addresses, from.tabId);
  }
  return answer;
}

/** Changes an annotation for one of the extension's own pages. */
export async function editFromView(edit: Edit): Promise<EditAnswer> {
  const { answer, kept } = await editKept(edit, () => true);
  if (kept) tell(answer, kept.record.addresses);
  return answer;
}

/** Changes many annotations in one transaction: all of them, or where the store refuses none. */
export async function editMany({
  edits,
}: {
  readonly edits: readonly Edit[];
}): Promise<readonly EditAnswer[]> {
  const now = new Date().toISOString();
  try {
    const all = await store.write(async (stores, noted) => {
      const done: Edited<EditAnswer>[] = [];
      for (const edit of edits) done.push(await editAnnotation(stores, noted, edit, () => true, now, true));
      return done;
    });
    for (const { answer, kept } of all) if (kept) tell(answer, kept.record.addresses);
    return all.map(({ answer }) => answer);
  } catch (error) {
    const why = refusal(error);
    return edits.map(() => ({ status: "refused", why }));
  }
}

async function editKept(edit: Edit, allowed: Allowed): Promise<Edited<EditAnswer>> {
  const now = new Date().toISOString();
  const once = () => store.write((stores, noted) => editAnnotation(stores, noted, edit, allowed, now));
  try {
    const edited = await once();
    if (edited.answer.status !== "gone" || !(await promoteDraft(edit, allowed))) return edited;
    return await once();
  } catch (error) {
    return { answer: { status: "refused", why: refusal(error) } };
  }
}

function tell(answer: EditAnswer, addresses: readonly string[], except?: number): void {
  if (answer.status === "saved") tellAnnotation(answer.annotation, addresses, except);
}
