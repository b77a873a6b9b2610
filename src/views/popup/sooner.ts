import type { PageState } from "../article/page-state";

/** So long, in ms, a page may take to answer before what is kept of it is asked for: most pages answer within 30. */
const PATIENCE = 60;
/** So long, in ms, before the popup says that the page is being read. */
const AT_LATEST = 150;

/**
 * What a popup is drawn with first, null where neither the page nor what is kept of it came in time, and what it asks
 * with from then on: whichever of the two comes first after all, and then the page.
 */
export function sooner(
  page: () => Promise<PageState>,
  kept: () => Promise<PageState | null>,
): { readonly first: Promise<PageState | null>; readonly ask: () => Promise<PageState> } {
  let late: Promise<PageState> | null = null;
  const first = async () => {
    const asked = page();
    const soon = await Promise.race([asked, after(PATIENCE)]);
    if (soon !== null) return soon;
    const either = Promise.race([asked, kept().then((found) => found ?? asked)]);
    const found = await Promise.race([either, after(AT_LATEST - PATIENCE)]);
    if (found === null) late = either;
    return found;
  };
  const ask = () => {
    const asked = late ?? page();
    late = null;
    return asked;
  };
  return { first: first(), ask };
}

function after(wait: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, wait, null));
}
