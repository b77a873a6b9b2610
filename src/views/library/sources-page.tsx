import { useEffect, useState } from "preact/hooks";
import { GRADE_NAMES, gradeName } from "../../model/claim";
import type { SourceRow } from "../../platform/protocol";
import { gradeOfKind } from "../../ui/claim-words";
import { GradeLine, gradeMessage } from "../../ui/grade-line";
import { useSay } from "../../ui/say";
import { day } from "../day";
import type { LibraryDoor } from "./library-door";

interface Props {
  readonly door: LibraryDoor;
  readonly news: number;
  /** Lists the claims of a source. */
  readonly onSource: (source: SourceRow) => void;
}

/** Every source over all articles, most claims first; each opens to its grades and the outlets that relay it. */
export function SourcesPage({ door, news, onSource }: Props) {
  const say = useSay();
  const [text, setText] = useState("");
  const [rows, setRows] = useState<readonly SourceRow[] | null | "failed">(null);
  useEffect(() => {
    let live = true;
    const timer = setTimeout(() => {
      door.sources(text).then(
        (page) => live && setRows(page.rows),
        () => live && setRows("failed"),
      );
    }, 120);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [door, text, news]);
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
      {rows === "failed" && <p class="wrong">{say("storage_unreachable")}</p>}
      {rows === null && <p class="quiet">{say("list_begins")}</p>}
      {rows !== null && rows !== "failed" && (
        <>
          <ol class="claims">
            {rows.map((row) => (
              <li key={row.key}>
                <SourceLine row={row} onSource={onSource} />
              </li>
            ))}
          </ol>
          {rows.length === 0 && <p>{text ? say("library_none_found") : say("library_empty")}</p>}
        </>
      )}
    </>
  );
}

function SourceLine({ row, onSource }: { row: SourceRow; onSource: (source: SourceRow) => void }) {
  const say = useSay();
  return (
    <details class="dossier">
      <summary>
        <span class="said" data-grade={gradeName(gradeOfKind(row.kind))} dir="auto">
          {row.name}
        </span>{" "}
        <span class="quiet">{say(`kind_${row.kind}`)}</span>
        <span class="leader" aria-hidden="true" />
        <span class="quiet">
          {say("claims_count", row.claims)} · {say("storage_articles", row.articles)}
        </span>
      </summary>
      <div class="dossier-open">
        <ul class="bar-labels">
          {GRADE_NAMES.filter((grade) => row.grades[grade] > 0).map((grade) => (
            <li key={grade}>
              <GradeLine grade={grade} width={20} /> <span class="bar-count">{row.grades[grade]}</span>{" "}
              {say(gradeMessage(grade))}
            </li>
          ))}
        </ul>
        {row.relays.length > 0 && (
          <p>
            {say("source_relays")} {row.relays.map(({ name, claims }) => `${name} (${claims})`).join(", ")}
          </p>
        )}
        <p>
          {say("source_last", day(say("locale"), row.lastRead))}{" "}
          <button type="button" class="plain" onClick={() => onSource(row)}>
            {say("source_claims")}
          </button>
        </p>
      </div>
    </details>
  );
}
