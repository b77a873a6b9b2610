import type { Page, PageOf } from "../platform/protocol";

/** How long one part of a list may take to make, in ms; then what there is goes out, so that views stay in motion. */
const BUDGET = 120;
/** So many articles are looked at together, at first and where they bring no rows. */
const FEWEST = 4;
const AT_ONCE = 256;
const USUAL = 100;
const MOST = 1000;

/** Where a part of a list over articles begins: at an article, past so many of its rows. */
interface Place {
  readonly id: string;
  readonly skip: number;
}

/**
 * One part of a list that is made article by article, of `atMost` so many, where `ids` may be the first of a `total`. `rowsOf` gives the rows of some articles, a list each, in the
 * order of their ids.
 */
export async function partOf<Row>(
  ids: readonly string[],
  { after, limit = USUAL }: PageOf,
  rowsOf: (ids: readonly string[]) => Promise<readonly (readonly Row[])[]>,
  { atMost = Number.POSITIVE_INFINITY, total = ids.length, clock = () => performance.now() } = {},
): Promise<Page<Row>> {
  const most = Math.min(Math.max(1, limit), MOST);
  const place = after === undefined ? null : readPlace(after);
  let index = place ? ids.indexOf(place.id) : 0;
  // The article it stood at was deleted meanwhile: there is no telling what comes next.
  if (index < 0) return { rows: [], next: null, done: total, total };
  let skip = place?.skip ?? 0;
  const rows: Row[] = [];
  const started = clock();
  const last = Math.min(ids.length, index + atMost);
  // Few at once while they bring rows, so that the first are not waited for; more where they bring none.
  for (let atOnce = FEWEST; index < last; atOnce = rows.length > 0 ? atOnce : Math.min(atOnce * 2, AT_ONCE)) {
    const some = ids.slice(index, Math.min(last, index + atOnce));
    const lists = await rowsOf(some);
    for (const list of lists) {
      const left = list.slice(skip);
      const room = most - rows.length;
      rows.push(...left.slice(0, room));
      if (left.length > room) return partial(skip + room);
      skip = 0;
      index++;
    }
    if (index < ids.length && (rows.length >= most || clock() - started > BUDGET)) return partial(0);
  }
  if (index < ids.length) return partial(0);
  return { rows, next: null, done: total, total };

  function partial(past: number): Page<Row> {
    return { rows, next: `${ids[index]} ${past}`, done: index, total };
  }
}

function readPlace(after: string): Place {
  const [id = "", skip = "0"] = after.split(" ");
  return { id, skip: Number(skip) || 0 };
}
