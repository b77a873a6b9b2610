import { GRADE_NAMES, type GradeName } from "../../model/claim";
import type { Tally } from "../../platform/protocol";
import { GradeLine, gradeMessage, LineFill } from "../../ui/grade-line";
import { useSay } from "../../ui/say";

const WITHOUT_NAME: readonly GradeName[] = ["unnamed", "unsourced"];

/** How many claims a row of a chart counts. */
export function claimsOf(grades: Tally["grades"]): number {
  return GRADE_NAMES.reduce((sum, grade) => sum + grades[grade], 0);
}

/** A month as "2026-11" in the words of a language; anything else as it came. */
export function monthName(language: string, month: string): string {
  const [year, number] = month.split("-").map(Number);
  if (!year || !number) return month;
  const format = new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" });
  return format.format(Date.UTC(year, number - 1, 1));
}

/** What the lines of the charts mean. */
export function ChartKey() {
  const say = useSay();
  return (
    <ul class="bar-labels">
      {GRADE_NAMES.map((grade) => (
        <li key={grade}>
          <GradeLine grade={grade} width={20} /> {say(gradeMessage(grade))}
        </li>
      ))}
    </ul>
  );
}

/** A row of a chart; where it has an address, its name leads there. */
export interface ChartRow extends Tally {
  readonly href?: string;
}

interface ChartProps {
  readonly title: string;
  readonly of: string;
  readonly rows: readonly ChartRow[];
  /** Draws every bar at full length, so that shares compare; otherwise length is the number of claims. */
  readonly whole?: boolean;
  /** Leaves out how many name nobody, where a row or all are of one source. */
  readonly counts?: boolean;
}

/** Claims by grade, a bar a row drawn in the lines of the grades; it is a table, and is read as one. */
export function Chart({ title, of, rows, whole = false, counts = false }: ChartProps) {
  const say = useSay();
  const most = Math.max(1, ...rows.map(({ grades }) => claimsOf(grades)));
  const figures = new Intl.NumberFormat(say("locale"));
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
          {!counts && (
            <th scope="col" class="number">
              {say("chart_unnamed")}
            </th>
          )}
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
                {row.href ? <a href={row.href}>{row.of}</a> : row.of}
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
                      title={`${say(gradeMessage(grade))}: ${figures.format(row.grades[grade])}`}
                    >
                      <LineFill grade={grade} />
                    </span>
                  ))}
                </div>
                <span class="unseen">
                  {parts
                    .map((grade) => `${say(gradeMessage(grade))}: ${figures.format(row.grades[grade])}`)
                    .join(", ")}
                </span>
              </td>
              <td class="number">{figures.format(claims)}</td>
              {!counts && <td class="number">{graded > 0 ? percent.format(unnamed / graded) : "–"}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
