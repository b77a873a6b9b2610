import { useEffect, useState } from "preact/hooks";
import { sourceKey } from "../../model/source-key";
import type { SourceRow, Tally } from "../../platform/protocol";
import { withCapital } from "../../ui/capital";
import { useSay } from "../../ui/say";
import { Chart, ChartKey, claimsOf, monthName } from "./chart";
import type { LibraryDoor } from "./library-door";
import { sourceAddress } from "./place";

const MOST_ROWS = 15;
/** Of months, so that two springs can be compared. */
const MOST_MONTHS = 24;

interface Found {
  readonly outlets: readonly Tally[];
  readonly months: readonly Tally[];
  readonly sources: readonly SourceRow[];
}

/** Grades by outlet and by month, and who is quoted most: each a table whose bars are drawn in the lines of the grades. */
export function ChartsPage({ door, news }: { door: LibraryDoor; news: number }) {
  const say = useSay();
  const [found, setFound] = useState<Found | null | "failed">(null);
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  useEffect(() => {
    let live = true;
    const quoted = async () => {
      for (;;) {
        const { rows, next, done, total } = await door.sources("", "claims", { limit: MOST_ROWS });
        if (rows.length > 0 || next === null || !live) return rows;
        setProgress({ done, total });
      }
    };
    Promise.all([door.tallies(), quoted()]).then(
      ([{ outlets, months }, sources]) => live && setFound({ outlets, months, sources }),
      () => live && setFound("failed"),
    );
    return () => {
      live = false;
    };
  }, [door, news]);
  if (found === "failed") return <p class="wrong">{say("storage_unreachable")}</p>;
  if (found === null) {
    const { done, total } = progress;
    return (
      <p class="quiet" role="status">
        {total > 0 ? say("list_looking", done, total) : say("list_begins")}
      </p>
    );
  }
  if (found.outlets.length === 0) return <p>{say("library_empty")}</p>;
  const outlets = [...found.outlets]
    .sort((a, b) => claimsOf(b.grades) - claimsOf(a.grades))
    .slice(0, MOST_ROWS);
  const months = found.months
    .slice(-MOST_MONTHS)
    .map((month) => ({ ...month, of: monthName(say("locale"), month.of) }));
  const quoted = found.sources.map(({ name, articles, grades }) => {
    return { of: withCapital(name), articles, grades, href: sourceAddress(sourceKey(name)) };
  });
  return (
    <>
      <ChartKey />
      <Chart title={say("chart_outlets")} of={say("chart_outlet")} rows={outlets} whole />
      <Chart title={say("chart_months")} of={say("chart_month")} rows={months} whole />
      <Chart title={say("chart_sources")} of={say("chart_source")} rows={quoted} counts />
    </>
  );
}
