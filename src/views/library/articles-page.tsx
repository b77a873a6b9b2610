import { useState } from "preact/hooks";
import { GRADE_NAMES } from "../../model/claim";
import type { ArticleSummary, Kept } from "../../platform/protocol";
import { LineFill } from "../../ui/grade-line";
import { useSay } from "../../ui/say";
import { day } from "../day";
import { exportKept, keptOf } from "./export-kept";
import type { LibraryDoor } from "./library-door";
import { ListEnd } from "./list-end";
import { useList } from "./use-list";

/** All kept articles, last read first; chosen ones are exported, or deleted with a way back. */
export function ArticlesPage({ door, news }: { door: LibraryDoor; news: number }) {
  const say = useSay();
  const [text, setText] = useState("");
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [deleted, setDeleted] = useState<{ readonly kept: readonly Kept[]; readonly count: number } | null>(
    null,
  );
  const list = useList<ArticleSummary>(JSON.stringify([text, news, turn]), (part) =>
    door.articles(text, part),
  );
  const ids = list.rows.map(({ article }) => article.id).filter((id) => chosen.has(id));

  async function remove(): Promise<void> {
    const kept: Kept[] = [];
    for await (const one of keptOf(door, ids)) kept.push(one);
    setDeleted({ kept, count: await door.remove(ids) });
    setChosen(new Set());
    setTurn(turn + 1);
  }
  async function undo(): Promise<void> {
    if (deleted) await door.bring(deleted.kept);
    setDeleted(null);
    setTurn(turn + 1);
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
      <div class="bulk">
        <label class="check">
          <input
            type="checkbox"
            checked={ids.length > 0 && ids.length === list.rows.length}
            disabled={list.rows.length === 0}
            onChange={(event) =>
              setChosen(
                event.currentTarget.checked ? new Set(list.rows.map(({ article }) => article.id)) : new Set(),
              )
            }
          />
          {ids.length > 0 ? say("bulk_articles", ids.length) : say("bulk_choose_all")}
        </label>
        {ids.length > 0 && (
          <>
            <span>
              {say("export_label")}{" "}
              <button type="button" class="plain" onClick={() => void exportKept("csv", keptOf(door, ids))}>
                {say("export_csv")}
              </button>{" "}
              <button
                type="button"
                class="plain"
                onClick={() => void exportKept("backup", keptOf(door, ids))}
              >
                {say("export_jsonld")}
              </button>
            </span>
            <button type="button" class="plain" onClick={() => void remove()}>
              {say("bulk_delete")}
            </button>
          </>
        )}
        <span role="status">
          {deleted && (
            <>
              {say("deleted", deleted.count)}{" "}
              <button type="button" class="plain" onClick={() => void undo()}>
                {say("undo")}
              </button>
            </>
          )}
        </span>
      </div>
      <ol class="claims library-articles">
        {list.rows.map((row) => (
          <li key={row.article.id}>
            <ArticleLine
              row={row}
              chosen={chosen.has(row.article.id)}
              onChoose={(on) => {
                const next = new Set(chosen);
                if (on) next.add(row.article.id);
                else next.delete(row.article.id);
                setChosen(next);
              }}
            />
          </li>
        ))}
      </ol>
      <ListEnd list={list} empty={text ? say("library_none_found") : say("library_empty")} />
    </>
  );
}

interface LineProps {
  readonly row: ArticleSummary;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

function ArticleLine({ row, chosen, onChoose }: LineProps) {
  const say = useSay();
  const { article, grades, touched } = row;
  const title = article.facts.title || article.address;
  const claims = GRADE_NAMES.reduce((sum, grade) => sum + grades[grade], 0);
  const facts = [
    article.facts.publisher,
    day(say("locale"), article.facts.published ?? article.lastRead),
    say("claims_count", claims),
    touched > 0 ? say("library_touched", touched) : "",
  ];
  return (
    <div class="library-article">
      <input
        type="checkbox"
        checked={chosen}
        aria-label={say("library_choose", title)}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div>
        <a class="said" dir="auto" href={`#article=${encodeURIComponent(article.id)}`}>
          {title}
        </a>
        <p class="quiet">{facts.filter(Boolean).join(" · ")}</p>
        <div class="bar-line" aria-hidden="true">
          {GRADE_NAMES.filter((grade) => grades[grade] > 0).map((grade) => (
            <span key={grade} style={{ flexGrow: grades[grade] }}>
              <LineFill grade={grade} />
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
