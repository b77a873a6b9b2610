import { useEffect, useState } from "preact/hooks";
import { GRADE_NAMES, type GradeName } from "../../model/claim";
import type { SourceRow, Tally } from "../../platform/protocol";
import { GradeLine, gradeMessage, LineFill } from "../../ui/grade-line";
import { useSay } from "../../ui/say";
import type { LibraryDoor } from "./library-door";

const MOST_ROWS = 15;
const WITHOUT_NAME: readonly GradeName[] = ["unnamed", "unsourced"];

interface Found {
  readonly outlets: readonly Tally[];
  readonly months: readonly Tally[];
  readonly sources: readonly SourceRow[];
}

/** Grades by outlet and by month, and who is quoted most: each a table whose bars are drawn in the lines of the grades. */
export function ChartsPage({ door, news }: { door: LibraryDoor; news: number }) {
  const say = useSay();
  const [found, setFound] = useState<Found | null | "failed">(null);
  useEffect(() => {
    let live = true;
    Promise.all([door.tallies(), door.sources("")]).then(
      ([{ outlets, months }, { rows }]) => live && setFound({ outlets, months, sources: rows }),
      () => live && setFound("failed"),
    );
    return () => {
      live = false;
    };
  }, [door, news]);
  if (found === "failed") return <p class="wrong">{say("storage_unreachable")}</p>;
  if (found === null) return <p class="quiet">{say("list_begins")}</p>;
  if (found.outlets.length === 0) return <p>{say("library_empty")}</p>;
  const outlets = [...found.outlets]
    .sort((a, b) => claimsOf(b.grades) - claimsOf(a.grades))
    .slice(0, MOST_ROWS);
  const months = [...found.months].sort((a, b) => a.of.localeCompare(b.of)).slice(-MOST_ROWS);
  const quoted = found.sources
    .slice(0, MOST_ROWS)
    .map(({ name, articles, grades }) => ({ of: name, articles, grades }));
  return (
    <>
      <ul class="bar-labels">
        {GRADE_NAMES.map((grade) => (
          <li key={grade}>
            <GradeLine grade={grade} width={20} /> {say(gradeMessage(grade))}
          </li>
        ))}
      </ul>
      <Chart title={say("chart_outlets")} of={say("chart_outlet")} rows={outlets} whole />
      <Chart title={say("chart_months")} of={say("chart_month")} rows={months.map(named)} whole />
      <Chart title={say("chart_sources")} of={say("chart_source")} rows={quoted} />
    </>
  );

  function named(tally: Tally): Tally {
    const [year, month] = tally.of.split("-").map(Number);
    if (!year || !month) return tally;
    const format = new Intl.DateTimeFormat(say("locale"), {
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    });
    return { ...tally, of: format.format(Date.UTC(year, month - 1, 1)) };
  }
}

function claimsOf(grades: Tally["grades"]): number {
  return GRADE_NAMES.reduce((sum, grade) => sum + grades[grade], 0);
}

interface ChartProps {
  readonly title: string;
  readonly of: string;
  readonly rows: readonly Tally[];
  /** Draws every bar at full length, so that shares compare; otherwise length is the number of claims. */
  readonly whole?: boolean;
}

function Chart({ title, of, rows, whole = false }: ChartProps) {
  const say = useSay();
  const most = Math.max(1, ...rows.map(({ grades }) => claimsOf(grades)));
  const percent = new Intl.NumberFormat(say("locale"), { style: "percent" });
  return (
    <table class="chart">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" class="bar">
            <span class="unseen">{say("bar_label")}</span>
          </th>
          <th scope="col" class="number">
            {say("claims_label")}
          </th>
          <th scope="col" class="number">
            {say("chart_unnamed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const claims = claimsOf(row.grades);
          const unnamed = WITHOUT_NAME.reduce((sum, grade) => sum + row.grades[grade], 0);
          const graded = claims - row.grades.silence;
          const parts = GRADE_NAMES.filter((grade) => row.grades[grade] > 0);
          return (
            <tr key={row.of}>
              <th scope="row" dir="auto">
                {row.of}
              </th>
              <td class="bar">
                <div
                  class="bar-line"
                  aria-hidden="true"
                  style={{ inlineSize: whole ? "100%" : `${(100 * claims) / most}%` }}
                >
                  {parts.map((grade) => (
                    <span
                      key={grade}
                      style={{ flexGrow: row.grades[grade] }}
                      title={`${say(gradeMessage(grade))}: ${row.grades[grade]}`}
                    >
                      <LineFill grade={grade} />
                    </span>
                  ))}
                </div>
                <span class="unseen">
                  {parts.map((grade) => `${say(gradeMessage(grade))}: ${row.grades[grade]}`).join(", ")}
                </span>
              </td>
              <td class="number">{claims}</td>
              <td class="number">{graded > 0 ? percent.format(unnamed / graded) : "–"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
