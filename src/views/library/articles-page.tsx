import { useState } from "preact/hooks";
import type { ArticleOrder, ArticleSummary, PageOf } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { ArticleBulk } from "./article-bulk";
import { ArticleLine } from "./article-line";
import type { LibraryDoor } from "./library-door";
import { ListEnd } from "./list-end";
import { OrderField } from "./order";
import { useChosen } from "./use-chosen";
import { useList } from "./use-list";
import { useWork } from "./use-work";

const ORDERS: readonly ArticleOrder[] = ["read", "newest", "oldest", "title", "outlet", "claims", "unnamed"];

/** All kept articles; chosen ones are tagged, exported or deleted, with a way back. */
export function ArticlesPage({ door, news }: { door: LibraryDoor; news: number }) {
  const say = useSay();
  const [text, setText] = useState("");
  const [order, setOrder] = useState<ArticleOrder>("read");
  const [turn, setTurn] = useState(0);
  const work = useWork();
  const ask = (part: PageOf) => door.articles(text, order, part);
  const list = useList<ArticleSummary>(JSON.stringify([text, order, news, turn]), ask);
  const chosen = useChosen(text, list, ask, ({ article }) => ({ id: article.id }), work);

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
          ids={chosen.items.map(({ id }) => id)}
          isAll={chosen.isAll}
          isEmpty={list.rows.length === 0}
          work={work}
          door={door}
          onChooseAll={chosen.chooseAll}
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
              onChoose={(on) => chosen.choose({ id: row.article.id }, on)}
            />
          </li>
        ))}
      </ol>
      <ListEnd list={list} empty={text ? say("library_none_found") : say("library_empty")} />
    </>
  );
}
