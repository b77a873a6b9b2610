import type { Span } from "../../model/span";
import type { Reading } from "./reading";
import type { ClaimRanges, Scene } from "./scene";

/** In whose words a claim stands, by number; −1 for nobody's. */
export interface Place {
  /** The smallest other claim whose content holds it whole, or whose speaker is quoted where it stands. */
  readonly parent: number;
  /** The same of a claim by its own speaker ("I told him so"). */
  readonly own: number;
}

/** The place of each claim. */
export function placesOf(scene: Scene, readings: readonly Reading[]): Place[] {
  const holders = holdersOf(scene);
  const { quotes } = scene.document;
  return scene.ranges.map((ranges, claim) => {
    let best = -1;
    let own = -1;
    let size = Number.POSITIVE_INFINITY;
    for (const index of holders.get(beginOf(ranges)) ?? []) {
      const outer = scene.ranges[index] as ClaimRanges;
      if (index === claim || sizeOf(outer.content) >= size) continue;
      if (ranges.source[0] && !inside(outer.content, ranges.source[0].start)) continue;
      const first = ranges.content[0];
      if (first && !inside(outer.content, first.start) && !inside(outer.content, first.end - 1)) continue;
      if (inside(ranges.content, beginOf(outer)) && sizeOf(ranges.content) >= sizeOf(outer.content)) continue;
      if (isBesides(scene, ranges, outer)) continue;
      if (!passesOn(readings, index, claim)) {
        if (sameSpeaker(readings[index] as Reading, readings[claim] as Reading)) own = index;
        continue;
      }
      best = index;
      size = sizeOf(outer.content);
    }
    if (best >= 0) return { parent: best, own };
    const begin = beginOf(ranges);
    const quoter = scene.quoters.get(quotes[begin] as number);
    const whole = !ranges.source[0] || quotes[ranges.source[0].start] === quotes[begin];
    const quoted = quoter !== undefined && quoter !== claim && whole && passesOn(readings, quoter, claim);
    return { parent: quoted ? quoter : -1, own };
  });
}

/**
 * "It reported that Holm, who has said he is ill, …": what stands beside what was told, in a tense that was not shifted, is
 * the writer's; "what buyers have known" is only named.
 */
function isBesides(
  { document: { lower } }: Scene,
  { source: [who], cue: [says] }: ClaimRanges,
  outer: ClaimRanges,
): boolean {
  if (!who || !says || who.end > says.start) return false;
  if (lower[who.start - 1] === "what") return true;
  const relative = lower[who.end] === "," ? who.end + 1 : who.end;
  const tells = outer.cue[0];
  return (
    /^(who|which)$/.test(lower[relative] as string) &&
    /^(has|have)$/.test(lower[says.start] as string) &&
    tells !== undefined &&
    /ed$|^(said|told|wrote|quoted)$/.test(lower[tells.end - 1] as string)
  );
}

/** May what one claim holds have come through who makes the other? Not through oneself, caution, or who only condemns it. */
function passesOn(readings: readonly Reading[], index: number, claim: number): boolean {
  const outer = readings[index] as Reading;
  const inner = readings[claim] as Reading;
  if (outer.stance === "silence" || EVALUATES.test(outer.cue)) return false;
  const outlet = outer.referent?.kind === "media";
  if (!inner.referent && (outlet ? ALLEGED : HEDGE).test(inner.cue)) return false;
  if (!outer.referent && CAUTION.test(outer.cue)) return false;
  if (NOMINAL.test(inner.cue) && inner.referent?.kind !== "person" && !outlet) return false;
  return !outer.referent || !inner.referent || !sameSpeaker(outer, inner);
}

/** Where a claim begins: the first token of its cue, or of its content where it has none. */
export function beginOf({ cue, content }: ClaimRanges): number {
  return (cue[0] ?? content[0])?.start ?? -1;
}

/** By the token a claim begins at, the claims whose content holds it, in order: what is far apart is never compared. */
function holdersOf(scene: Scene): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>(scene.ranges.map((ranges) => [beginOf(ranges), []]));
  scene.ranges.forEach(({ content }, index) => {
    for (const { start, end } of content)
      for (let token = start; token < end; token++) {
        const held = holders.get(token);
        if (held && held.at(-1) !== index) held.push(index);
      }
  });
  return holders;
}

/** A hedge inside another's words is that speaker's caution, not a hand between, unless it is a verb of its own ("was believed"). */
export const HEDGE =
  /^ (reportedly|allegedly|alleged|believed|suspected|accused|apparently|supposedly|purportedly|thought|known) /;
const ALLEGED = /^ (allegedly|alleged) /;
/** A word of caution beside what is told is no hand that it came through. */
const CAUTION = / (allegedly|alleged|purportedly|supposedly|apparently|statement|statements) /;
/** What is only named ("Beijing's demands") is known to all, and came through nobody. */
const NOMINAL =
  /^ (of )?(demand|demands|request|requests|appeal|appeals|warning|warnings|advice|call|calls|accusation|accusations|criticism|suggestion|suggestions|argument|order|orders|pledge|promise|insistence|refusal|decision|stance|position|touted by|dubbed|remarks|comments|condemnation|objections|praise|threat|threats|vow|plan|proposal|proposals|offer) (by |of |for |that |to |from )?$/;

/** Who condemns or answers what another said heard it as everybody did: no hand it came through. */
const EVALUATES =
  / (denounc|condemn|reject|dismiss|deni|deny|counter|rebuk|rebuff|blast|slam|criticis|criticiz|discredit|respond|welcom|prais|defend|attack|mock|dispute|disput|refut|rebut|hit back|challeng|ridicul|brush|shrug|applaud|oppos|demand|call|ask|request|propos|urg)[a-z]* /;

/** Whether a token stands in one of these runs. */
export const inside = (spans: readonly Span[], token: number): boolean =>
  spans.some(({ start, end }) => token >= start && token < end);
const sizeOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether the same being, or what goes by the same name, speaks in both. */
export function sameSpeaker({ referent: a }: Reading, { referent: b }: Reading): boolean {
  if (!a || !b) return a === b;
  return a.being ? a.being === b.being : a.name === b.name;
}
