import { useState } from "preact/hooks";
import type { ArticleOrder, ArticleSummary } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { ArticleBulk } from "./article-bulk";
import { ArticleLine } from "./article-line";
import type { LibraryDoor } from "./library-door";
import { ListEnd } from "./list-end";
import { OrderField } from "./order";
import { useList } from "./use-list";

const ORDERS: readonly ArticleOrder[] = ["read", "newest", "oldest", "title", "outlet", "claims", "unnamed"];

/** All kept articles; chosen ones are exported, or deleted with a way back. */
export function ArticlesPage({ door, news }: { door: LibraryDoor; news: number }) {
  const say = useSay();
  const [text, setText] = useState("");
  const [order, setOrder] = useState<ArticleOrder>("read");
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = useList<ArticleSummary>(JSON.stringify([text, order, news, turn]), (part) =>
    door.articles(text, order, part),
  );
  const all = list.rows.map(({ article }) => article.id);

  function choose(id: string, on: boolean): void {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  return (
    <>
      <search>
        <input
          type="search"
          class="words"
          dir="auto"
          aria-label={say("library_search_articles")}
          placeholder={say("library_search_articles")}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </search>
      <div class="list-head">
        <ArticleBulk
          ids={all.filter((id) => chosen.has(id))}
          all={all.length}
          door={door}
          onChooseAll={(on) => setChosen(new Set(on ? all : []))}
          onChanged={() => setTurn((before) => before + 1)}
        />
        <OrderField orders={ORDERS} order={order} onOrder={setOrder} />
      </div>
      <ol class="claims library-articles" aria-busy={list.state === "looking"}>
        {list.rows.map((row) => (
          <li key={row.article.id}>
            <ArticleLine
              row={row}
              chosen={chosen.has(row.article.id)}
              onChoose={(on) => choose(row.article.id, on)}
            />
          </li>
        ))}
      </ol>
      <ListEnd list={list} empty={text ? say("library_none_found") : say("library_empty")} />
    </>
  );
}
