import type { Page, PageOf } from "../../platform/protocol";
import type { Tell } from "./use-work";

/** Every row of a long list, part by part; it ends early where the signal aborts. */
export async function* rowsOf<Row>(
  ask: (part: PageOf) => Promise<Page<Row>>,
  tell: Tell = () => undefined,
  signal?: AbortSignal,
  limit?: number,
): AsyncGenerator<Row> {
  let after: string | undefined;
  do {
    const page = await ask({ ...(after === undefined ? {} : { after }), ...(limit ? { limit } : {}) });
    tell(page.done, page.total);
    yield* page.rows;
    after = page.next ?? undefined;
  } while (after !== undefined && !signal?.aborted);
}
