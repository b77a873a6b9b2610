import { useEffect, useState } from "preact/hooks";
import { GRADE_NAMES, gradeName, gradeOfKind } from "../../model/claim";
import { sourceKey } from "../../model/source-key";
import type { Dossier, SourceRow } from "../../platform/protocol";
import { withCapital } from "../../ui/capital";
import { GradeLine, gradeMessage } from "../../ui/grade-line";
import { useSay } from "../../ui/say";
import { day } from "../day";
import { Chart, claimsOf, monthName } from "./chart";
import { ClaimsList } from "./claims-list";
import type { LibraryDoor } from "./library-door";
import { sourceAddress } from "./place";

interface Props {
  readonly door: LibraryDoor;
  readonly news: number;
  /** The source's key, as a SourceRow gives it. */
  readonly of: string;
  /** Lists the claims of a source where they can be searched. */
  readonly onSource: (source: SourceRow) => void;
}

/** The dossier of one source: how it is graded and when, who cites it, who relays it, and every claim of it. */
export function SourcePage({ door, news, of, onSource }: Props) {
  const say = useSay();
  const [found, setFound] = useState<Dossier | null | "failed" | "asked">("asked");
  useEffect(() => {
    let live = true;
    door.source(of).then(
      (dossier) => live && setFound(dossier),
      () => live && setFound("failed"),
    );
    return () => {
      live = false;
    };
  }, [door, of, news]);
  if (found === "asked") return <p class="quiet">{say("list_begins")}</p>;
  if (found === "failed") return <p class="wrong">{say("storage_unreachable")}</p>;
  return (
    <div class="library-open">
      <p>
        <a href="#sources">{say("library_sources")}</a>
      </p>
      {found === null ? (
        <p>{say("source_gone")}</p>
      ) : (
        <>
          <Head source={found.source} />
          <Relays source={found.source} />
          <Charts dossier={found} />
          <section class="claims-part" aria-label={say("claims_label")}>
            <div class="filters">
              <h2>{say("claims_count", found.source.claims)}</h2>
              <button type="button" class="plain" onClick={() => onSource(found.source)}>
                {say("source_search")}
              </button>
            </div>
            <ClaimsList door={door} news={news} filter={{ source: of }} />
          </section>
        </>
      )}
    </div>
  );
}

function Head({ source }: { source: SourceRow }) {
  const say = useSay();
  return (
    <header class="article-head">
      <h2 class="source-name">
        <span class="said" data-grade={gradeName(gradeOfKind(source.kind))} dir="auto">
          {withCapital(source.name)}
        </span>
      </h2>
      <p class="quiet">
        {[
          say(`kind_${source.kind}`),
          say("storage_articles", source.articles),
          say("source_last", day(say("locale"), source.lastRead)),
        ].join(" · ")}
      </p>
      <ul class="bar-labels">
        {GRADE_NAMES.filter((grade) => source.grades[grade] > 0).map((grade) => (
          <li key={grade}>
            <GradeLine grade={grade} width={20} /> <span class="bar-count">{source.grades[grade]}</span>{" "}
            {say(gradeMessage(grade))}
          </li>
        ))}
      </ul>
    </header>
  );
}

/** The outlets between the source and the articles; each has a dossier too. */
function Relays({ source }: { source: SourceRow }) {
  const say = useSay();
  if (source.relays.length === 0) return null;
  return (
    <section class="relays">
      <h3>{say("source_relays")}</h3>
      <ul>
        {source.relays.map(({ name, claims }) => (
          <li key={name}>
            <a class="source-line" href={sourceAddress(sourceKey(name))}>
              <span class="said" dir="auto">
                {withCapital(name)}
              </span>
              <span class="leader" aria-hidden="true" />
              <span class="quiet">{say("claims_count", claims)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A table of one row says nothing that does not stand above it. */
function Charts({ dossier: { months, outlets } }: { dossier: Dossier }) {
  const say = useSay();
  const named = months.map((month) => ({ ...month, of: monthName(say("locale"), month.of) }));
  const most = [...outlets].sort((a, b) => claimsOf(b.grades) - claimsOf(a.grades));
  return (
    <>
      {months.length > 1 && (
        <Chart title={say("source_months")} of={say("chart_month")} rows={named.slice(-24)} counts />
      )}
      {outlets.length > 1 && (
        <Chart title={say("source_outlets")} of={say("chart_outlet")} rows={most.slice(0, 15)} counts />
      )}
    </>
  );
}
