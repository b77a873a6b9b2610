import type { Link } from "../../model/claim";
import type { Span } from "../../model/span";
import { beginOf, sameSpeaker } from "./places";
import type { Reading } from "./reading";
import type { ClaimRanges, Scene } from "./scene";

/** So many claims further on the outlet must be named. */
const AHEAD = 5;
/** Words that came through somebody who is not named there: "was quoted as saying". */
const PASSED_ON =
  / (was|were|been|is|are) (also |later |widely )?(quoted|reported|cited) as (saying|telling) /;

/**
 * The outlets through which a claim came that names none, because they follow: a headline says in short what the lead has
 * from an outlet, and "was quoted as saying" says that it came through one.
 */
export function relayAhead(
  scene: Scene,
  readings: readonly Reading[],
  order: readonly number[],
  place: number,
  lead: Span,
): readonly Link[] {
  const claim = order[place] as number;
  const reading = readings[claim] as Reading;
  if (!reading.referent || reading.chain.length > 0) return [];
  const isHeadline = beginOf(scene.ranges[claim] as ClaimRanges) < lead.start;
  if (!isHeadline && !PASSED_ON.test(reading.cue)) return [];
  for (const next of order.slice(place + 1, place + 1 + AHEAD)) {
    if (isHeadline && beginOf(scene.ranges[next] as ClaimRanges) >= lead.end) return [];
    const { chain } = readings[next] as Reading;
    const through = chain.slice(0, -1);
    if (sameSpeaker(reading, readings[next] as Reading) && through.length > 0)
      return through.every(({ kind }) => kind === "media") ? through : [];
  }
  return [];
}
