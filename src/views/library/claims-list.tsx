import { useState } from "preact/hooks";
import type { ArticleOrder, ClaimFilter, ClaimRow, PageOf } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { ClaimBulk } from "./claim-bulk";
import { FromArticle } from "./from-article";
import { LibraryClaim } from "./library-claim";
import type { LibraryDoor } from "./library-door";
import { ListEnd } from "./list-end";
import { OrderField } from "./order";
import type { ChosenClaim } from "./steps";
import { useChosen } from "./use-chosen";
import { useList } from "./use-list";
import { useWork } from "./use-work";

interface Props {
  readonly door: LibraryDoor;
  /** Grows when something changed elsewhere. */
  readonly news: number;
  readonly filter: ClaimFilter;
}

const ORDERS: readonly ArticleOrder[] = ["read", "newest", "oldest", "title", "outlet", "unnamed"];

// Of many thousand chosen ones no more is held than is needed to change them.
function chosenOf({
  annotation: { id, articleId, revision, work },
}: Pick<ClaimRow, "annotation">): ChosenClaim {
  return { id, articleId, revision, work };
}

/** The rows in the same order, those of one article together: every order of this list goes article by article. */
function byArticle(rows: readonly ClaimRow[]): readonly (readonly [ClaimRow, ...ClaimRow[]])[] {
  const articles: [ClaimRow, ...ClaimRow[]][] = [];
  for (const row of rows) {
    const last = articles.at(-1);
    if (last?.[0].annotation.articleId === row.annotation.articleId) last.push(row);
    else articles.push([row]);
  }
  return articles;
}

/** The claims a filter leaves, put in order, opened and edited in place, and worked on many at a time. */
export function ClaimsList({ door, news, filter }: Props) {
  const say = useSay();
  const [order, setOrder] = useState<ArticleOrder>("read");
  const work = useWork();
  const ask = (part: PageOf) => door.claims(filter, order, part);
  const list = useList<ClaimRow>(JSON.stringify([filter, order, news]), ask);
  const [open, setOpen] = useState<string | null>(null);
  const chosen = useChosen(JSON.stringify(filter), list, ask, chosenOf, work);

  function take(annotations: readonly ClaimRow["annotation"][]): void {
    const changed = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    list.replace((row) => ({ ...row, annotation: changed.get(row.annotation.id) ?? row.annotation }));
    chosen.take(annotations.map((annotation) => chosenOf({ annotation })));
  }

  return (
    <>
      <div class="list-head">
        <ClaimBulk
          chosen={chosen.items}
          isAll={chosen.isAll}
          isEmpty={list.rows.length === 0}
          work={work}
          door={door}
          onChooseAll={chosen.chooseAll}
          onChanged={take}
        />
        <OrderField orders={ORDERS} order={order} onOrder={setOrder} />
      </div>
      <div class="library-claims" aria-busy={list.state === "looking"}>
        {byArticle(list.rows).map((rows) => (
          <div key={rows[0].annotation.id}>
            <FromArticle row={rows[0]} />
            <ol class="claims">
              {rows.map((row) => (
                <li key={row.annotation.id}>
                  <LibraryClaim
                    row={row}
                    chosen={chosen.has(row.annotation.id)}
                    open={open === row.annotation.id}
                    onChoose={(on) => chosen.choose(chosenOf(row), on)}
                    onOpen={() => setOpen(open === row.annotation.id ? null : row.annotation.id)}
                    onEdit={async (change, revision) => {
                      const answer = await door.edit({ annotationId: row.annotation.id, revision, change });
                      if (answer.status === "saved") take([answer.annotation]);
                      return answer;
                    }}
                  />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      <ListEnd
        list={list}
        empty={Object.keys(filter).length > 0 ? say("library_none_found") : say("library_empty")}
      />
    </>
  );
}
