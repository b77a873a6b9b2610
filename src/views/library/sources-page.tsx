import { useState } from "preact/hooks";
import { gradeName, gradeOfKind } from "../../model/claim";
import type { SourceOrder, SourceRow } from "../../platform/protocol";
import { withCapital } from "../../ui/capital";
import { useSay } from "../../ui/say";
import type { LibraryDoor } from "./library-door";
import { ListEnd } from "./list-end";
import { OrderField } from "./order";
import { sourceAddress } from "./place";
import { useList } from "./use-list";

const ORDERS: readonly SourceOrder[] = ["claims", "articles", "name", "read", "unnamed"];

/** Every source over all articles; each leads to its dossier. */
export function SourcesPage({ door, news }: { door: LibraryDoor; news: number }) {
  const say = useSay();
  const [text, setText] = useState("");
  const [order, setOrder] = useState<SourceOrder>("claims");
  const list = useList<SourceRow>(JSON.stringify([text, order, news]), (part) =>
    door.sources(text, order, part),
  );
  return (
    <>
      <search>
        <input
          type="search"
          class="words"
          dir="auto"
          aria-label={say("library_search_sources")}
          placeholder={say("library_search_sources")}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </search>
      <div class="list-head">
        <OrderField orders={ORDERS} order={order} onOrder={setOrder} />
      </div>
      <ol class="claims library-sources" aria-busy={list.state === "looking"}>
        {list.rows.map((row) => (
          <li key={row.key}>
            <SourceLine row={row} />
          </li>
        ))}
      </ol>
      <ListEnd list={list} empty={text ? say("library_none_found") : say("library_empty")} />
    </>
  );
}

function SourceLine({ row }: { row: SourceRow }) {
  const say = useSay();
  return (
    <a class="source-line" href={sourceAddress(row.key)}>
      <span class="said" data-grade={gradeName(gradeOfKind(row.kind))} dir="auto">
        {withCapital(row.name)}
      </span>{" "}
      <span class="quiet">{say(`kind_${row.kind}`)}</span>
      <span class="leader" aria-hidden="true" />
      <span class="quiet">
        {say("claims_count", row.claims)} · {say("storage_articles", row.articles)}
      </span>
    </a>
  );
}
