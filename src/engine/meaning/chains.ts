import type { Link } from "../../model/claim";
import type { Span } from "../../model/span";
import { besideCue } from "./beside-cue";
import { Relays } from "./carry";
import type { Reading } from "./reading";
import { explicitRelay } from "./relay";
import type { ClaimRanges, Referent, Scene } from "./scene";

/** The hands each claim came through: relays, links named beside the cue, and claims inside claims. */
export function linkChains(scene: Scene, readings: readonly Reading[], order: readonly number[]): void {
  const { document } = scene;
  const places = placesOf(scene, readings);
  const relays = new Relays(scene);
  const begins = (claim: number): number =>
    (scene.ranges[claim]?.cue[0] ?? scene.ranges[claim]?.content[0])?.start ?? 0;
  const done = new Set<number>();
  const resolve = (claim: number, index: number, depth: number): void => {
    if (done.has(claim) || depth > 6) return;
    done.add(claim);
    const reading = readings[claim] as Reading;
    const { parent, own } = places[claim] as Place;
    const { referent } = reading;
    const self = ownLink(scene, claim, reading);
    const paragraph = document.paragraphs[begins(claim)] as number;
    let outer: readonly Link[] = [];
    if (parent >= 0) {
      resolve(parent, index, depth + 1);
      outer = throughParent(readings[parent] as Reading, ownLink(scene, parent, readings[parent] as Reading));
    } else if (own >= 0) {
      resolve(own, index, depth + 1);
      outer = readings[own]?.chain.slice(0, -1) ?? []; // "'I told him so,' she told NBC"
    } else if (referent) {
      const explicit =
        referent.kind === "media" || referent.kind === "witness"
          ? null
          : explicitRelay(scene, readings, claim);
      if (explicit === "own" || explicit === "elsewhere") relays.forget(referent);
      else if (explicit) outer = [explicit];
      else outer = relays.carried(claim, referent, reading, index, paragraph);
    }
    const chain: Link[] = outer.length > 0 ? [...outer, self] : [];
    const inner = besideCue(scene, claim, reading);
    if (inner && !chain.some((link) => link.name === inner.link.name)) {
      if (chain.length === 0) chain.push(self);
      if (inner.outermost) chain.unshift(inner.link);
      else chain.push(inner.link);
    }
    reading.chain = chain.filter(
      (link, i) => i === 0 || link.name !== chain[i - 1]?.name || link.kind !== chain[i - 1]?.kind,
    );
    if (reading.chain.length < 2) reading.chain = [];
    if (referent) rememberMedia(relays, chain, referent, inner?.referent ?? null, index, paragraph);
  };
  order.forEach((claim, index) => {
    resolve(claim, index, 0);
  });
  // the outer claim takes an inner one in when all it says came through it (ruling 8)
  const children = new Map<number, number[]>();
  for (const claim of order) {
    const { parent } = places[claim] as Place;
    if (parent < 0) continue;
    const siblings = children.get(parent) ?? [];
    children.set(parent, siblings);
    siblings.push(claim);
  }
  for (const claim of order) {
    const { parent } = places[claim] as Place;
    if (parent < 0) continue;
    const outer = readings[parent] as Reading;
    const inner = readings[claim] as Reading;
    const caution = !inner.referent && (outer.referent?.kind !== "media" || HEDGE.test(inner.cue));
    if (caution || inner.stance === "silence" || ASKED.test(inner.cue)) continue;
    if (inner.referent?.kind === "group" && THINKS.test(inner.cue)) continue;
    if (inner.chain.length <= Math.max(1, outer.chain.length)) continue;
    const same = (children.get(parent) ?? []).filter((other) =>
      sameSpeaker(readings[other] as Reading, inner),
    );
    if (coversContent(scene, parent, same)) outer.chain = inner.chain;
  }
}

function sameSpeaker({ referent: a }: Reading, { referent: b }: Reading): boolean {
  if (!a || !b) return a === b;
  return a.being ? a.being === b.being : a.name === b.name;
}

/** A hedge inside another's words is that speaker's caution, not a hand between, unless it is a verb of its own ("was believed"). */
const HEDGE =
  /^ (reportedly|allegedly|alleged|believed|suspected|accused|apparently|supposedly|purportedly|thought|known) /;
/** What somebody asked for or would not do is the outer speaker's account of an act. */
const ASKED = / (demand|demanded|demanding|demands|refuse|refused) /;
/** What a crowd thinks is the speaker's own view of it: "Voters think that …". */
const THINKS =
  / (think|thinks|thought|believe|believes|believed|know|knows|knew|feel|feels|felt|recognize|recognise|hope|fear) /;
const ALLEGED = /^ (allegedly|alleged) /;
/** A word of caution beside what is told is no hand that it came through. */
const CAUTION = / (allegedly|alleged|purportedly|supposedly|apparently|statement|statements) /;
/** What is only named ("Beijing's demands") is known to all, and came through nobody. */
const NOMINAL =
  /^ (of )?(demand|demands|request|requests|appeal|appeals|warning|warnings|advice|call|calls|accusation|accusations|criticism|suggestion|suggestions|argument|order|orders|pledge|promise|insistence|refusal|decision|stance|position|touted by|dubbed|remarks|comments|condemnation|objections|praise|threat|threats|vow|plan|proposal|proposals|offer) (by |of |for |that |to |from )?$/;

function ownLink(scene: Scene, claim: number, { referent }: Reading): Link {
  const span = scene.found[claim]?.source[0];
  const name = referent?.name ?? "";
  const kind = referent?.kind ?? "hearsay";
  return span ? { span, name, kind } : { name, kind };
}

function throughParent(parent: Reading, self: Link): readonly Link[] {
  if (parent.chain.length === 0) return [self];
  return parent.chain.slice(0, ownPlace(parent.chain, self) + 1);
}

/** Whoever is heard through an outlet once goes on being heard through it. */
function rememberMedia(
  relays: Relays,
  chain: readonly Link[],
  speaker: Referent,
  inner: Referent | null,
  index: number,
  paragraph: number,
): void {
  if (chain.length < 2 || chain[0]?.kind !== "media") return;
  const links = chain.slice(0, -1);
  if (!links.every((link) => link.kind === "media")) return;
  const heard = inner && chain.length === 2 && speaker.kind === "media" ? inner : speaker;
  if (heard.kind !== "media") relays.remember(heard, links, index, paragraph);
}

/** Who condemns or answers what another said heard it as everybody did: no hand it came through. */
const EVALUATES =
  / (denounc|condemn|reject|dismiss|deni|deny|counter|rebuk|rebuff|blast|slam|criticis|criticiz|discredit|respond|welcom|prais|defend|attack|mock|dispute|disput|refut|rebut|hit back|challeng|ridicul|brush|shrug|applaud|oppos|demand|call|ask|request|propos|urg)[a-z]* /;

function ownPlace(chain: readonly Link[], link: Link): number {
  for (let i = chain.length - 1; i >= 0; i--)
    if (chain[i]?.name === link.name && chain[i]?.kind === link.kind) return i;
  return chain.length - 1;
}

const inside = (spans: readonly Span[], token: number): boolean =>
  spans.some(({ start, end }) => token >= start && token < end);
const sizeOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** In whose words a claim stands, by number; −1 for nobody's. */
interface Place {
  /** The smallest other claim whose content holds it whole, or whose speaker is quoted where it stands. */
  readonly parent: number;
  /** The same of a claim by its own speaker ("I told him so"). */
  readonly own: number;
}

function placesOf(scene: Scene, readings: readonly Reading[]): Place[] {
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
function beginOf({ cue, content }: ClaimRanges): number {
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

/** Words that may open or join what an inner claim says without saying anything themselves. */
const JOINING = /^(that|as|in|on|the|a|an|and|had|has|have|to|is|was)$/;

/**
 * Is the outer claim's content nothing but inner claims of one speaker? A word or two beside them do not count, nor what
 * only says when and where.
 */
function coversContent(scene: Scene, outer: number, inners: readonly number[]): boolean {
  const { words, lower } = scene.document;
  const a = scene.ranges[outer] as ClaimRanges;
  const heard = inners.map((inner): Heard => {
    const { source, cue, content } = scene.ranges[inner] as ClaimRanges;
    const parts = [...source, ...cue, ...content];
    const from = Math.min(...parts.map(({ start }) => start));
    const to = Math.max(...parts.map(({ end }) => end));
    return { parts, from, to, cue: cue[0]?.start ?? from }; // between source and cue another act may stand: "marched demanding"
  });
  const first = Math.min(...heard.map(({ from }) => from));
  let rest = 0;
  let all = 0;
  let between = 0;
  for (const { start, end } of a.content) {
    for (let i = openingOf(scene, start, Math.min(first, end)); i < end; i++) {
      if (heard.some(({ to }) => to === i)) i = pastSetting(scene, i, end, heard);
      if (i >= end || !/[\p{L}\p{N}]/u.test(words[i] as string)) continue;
      all++;
      if (JOINING.test(lower[i] as string)) continue;
      const within = heard.filter(({ from, to }) => i >= from && i < to);
      if (within.length === 0) rest++;
      else if (within.every(({ parts, cue }) => i < cue && !inside(parts, i))) between++;
    }
  }
  return all > 0 && rest <= 2 && rest / all < 0.2 && between <= 6 * inners.length;
}

interface Heard {
  readonly parts: readonly Span[];
  readonly from: number;
  readonly to: number;
  readonly cue: number;
}

/** Past words behind a saying that only tell when and where it was said: "said | in a bill filed in Manila", "said | on Monday". */
function pastSetting({ document }: Scene, at: number, end: number, heard: readonly Heard[]): number {
  const { lower } = document;
  if (!/^(in|during|at|on|after|before|when)$/.test(lower[at] as string)) return at;
  let past = at;
  while (past < end && past - at < 14 && !/^([,;.]|and|but)$/.test(lower[past] as string)) {
    if (heard.some(({ from, to }) => past >= from && past < to)) return past;
    past++;
  }
  return past;
}

/** Past a short clause of time or manner that opens a content: "three months later," before "the users said". */
function openingOf(scene: Scene, start: number, from: number): number {
  const { lower } = scene.document;
  if (lower[from - 1] !== "," || from - start < 3 || from - start > 12) return start;
  let first = start;
  while (/^["“”'‘]+$/.test(lower[first] as string)) first++;
  return OPENS.has(lower[first] as string) || /^(later|earlier|after)$/.test(lower[from - 2] as string)
    ? from
    : start;
}
const OPENS: ReadonlySet<string> = new Set(
  "after before when while in on at during interviewed asked questioned last then".split(" "),
);
