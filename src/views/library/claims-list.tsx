import { useState } from "preact/hooks";
import type { ArticleOrder, ClaimFilter, ClaimRow } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { ClaimBulk } from "./claim-bulk";
import { LibraryClaim } from "./library-claim";
import type { LibraryDoor } from "./library-door";
import { ListEnd } from "./list-end";
import { OrderField } from "./order";
import { useList } from "./use-list";

interface Props {
  readonly door: LibraryDoor;
  /** Grows when something changed elsewhere. */
  readonly news: number;
  readonly filter: ClaimFilter;
}

const ORDERS: readonly ArticleOrder[] = ["read", "newest", "oldest", "title", "outlet", "unnamed"];

/** The claims a filter leaves, put in order, opened and edited in place, and worked on many at a time. */
export function ClaimsList({ door, news, filter }: Props) {
  const say = useSay();
  const [order, setOrder] = useState<ArticleOrder>("read");
  const list = useList<ClaimRow>(JSON.stringify([filter, order, news]), (part) =>
    door.claims(filter, order, part),
  );
  const [open, setOpen] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = list.rows.filter(({ annotation }) => chosen.has(annotation.id));

  function choose(id: string, on: boolean): void {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  }
  function take(changed: ClaimRow["annotation"]): void {
    list.replace((row) => (row.annotation.id === changed.id ? { ...row, annotation: changed } : row));
  }

  return (
    <>
      <div class="list-head">
        <ClaimBulk
          rows={rows}
          all={list.rows.length}
          door={door}
          onChooseAll={(on) =>
            setChosen(on ? new Set(list.rows.map(({ annotation }) => annotation.id)) : new Set())
          }
          onChanged={(annotations) => annotations.forEach(take)}
        />
        <OrderField orders={ORDERS} order={order} onOrder={setOrder} />
      </div>
      <ol class="claims library-claims" aria-busy={list.state === "looking"}>
        {list.rows.map((row) => (
          <li key={row.annotation.id}>
            <LibraryClaim
              row={row}
              chosen={chosen.has(row.annotation.id)}
              open={open === row.annotation.id}
              onChoose={(on) => choose(row.annotation.id, on)}
              onOpen={() => setOpen(open === row.annotation.id ? null : row.annotation.id)}
              onEdit={async (change, revision) => {
                const answer = await door.edit({ annotationId: row.annotation.id, revision, change });
                if (answer.status === "saved") take(answer.annotation);
                return answer;
              }}
            />
          </li>
        ))}
      </ol>
      <ListEnd
        list={list}
        empty={Object.keys(filter).length > 0 ? say("library_none_found") : say("library_empty")}
      />
    </>
  );
}
