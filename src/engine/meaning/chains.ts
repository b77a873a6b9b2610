import type { Link } from "../../model/claim";
import { besideCue } from "./beside-cue";
import { Relays } from "./carry";
import { coversContent } from "./covers-content";
import { leadOf } from "./lead";
import { beginOf, HEDGE, type Place, placesOf, sameSpeaker } from "./places";
import type { Reading } from "./reading";
import { explicitRelay } from "./relay";
import { relayAhead } from "./relays-ahead";
import { type ClaimRanges, type Referent, type Scene, textOf } from "./scene";

/** The hands each claim came through: relays, links named beside the cue, and claims inside claims. */
export function linkChains(scene: Scene, readings: readonly Reading[], order: readonly number[]): void {
  const { document } = scene;
  const places = placesOf(scene, readings);
  const relays = new Relays(scene);
  const done = new Set<number>();
  const resolve = (claim: number, index: number, depth: number): void => {
    if (done.has(claim) || depth > 6) return;
    done.add(claim);
    const reading = readings[claim] as Reading;
    const { parent, own } = places[claim] as Place;
    const { referent } = reading;
    const self = ownLink(scene, claim, reading);
    const paragraph = document.paragraphs[Math.max(0, beginOf(scene.ranges[claim] as ClaimRanges))] as number;
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
    const saw = eyesOf(scene, claim, reading, self);
    if (saw && chain.length === 0) chain.push(self, saw);
    reading.chain = chain.filter(
      (link, i) => i === 0 || link.name !== chain[i - 1]?.name || link.kind !== chain[i - 1]?.kind,
    );
    if (reading.chain.length < 2) reading.chain = [];
    if (referent) rememberMedia(relays, chain, referent, inner?.referent ?? null, index, paragraph);
  };
  order.forEach((claim, index) => {
    resolve(claim, index, 0);
  });
  const lead = leadOf(scene);
  order.forEach((claim, place) => {
    const through = relayAhead(scene, readings, order, place, lead);
    const reading = readings[claim] as Reading;
    if (through.length > 0) reading.chain = [...through, ownLink(scene, claim, reading)];
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
    if (isPoll(outer) && /^(group|unnamed)$/.test(inner.referent?.kind ?? "")) continue;
    if (inner.chain.length <= Math.max(1, outer.chain.length)) continue;
    const same = (children.get(parent) ?? []).filter((other) =>
      sameSpeaker(readings[other] as Reading, inner),
    );
    if (coversContent(scene, parent, same)) outer.chain = inner.chain;
  }
}

/** What somebody asked for or would not do is the outer speaker's account of an act. */
const ASKED = / (demand|demanded|demanding|demands|refuse|refused) /;
/** What a crowd thinks is the speaker's own view of it: "Voters think that …". */
const THINKS =
  / (think|thinks|thought|believe|believes|believed|know|knows|knew|feel|feels|felt|recognize|recognise|hope|fear) /;
/** A poll is the document that says what people told it, and no relay of theirs (ruling 9). */
function isPoll({ referent }: Reading): boolean {
  return referent?.kind === "document" && /\b(?:poll|survey|study|census)\b/i.test(referent.name);
}

function ownLink(scene: Scene, claim: number, { referent }: Reading): Link {
  const span = scene.found[claim]?.source[0];
  const name = referent?.name ?? "";
  const kind = referent?.kind ?? "hearsay";
  return span ? { span, name, kind } : { name, kind };
}

const PERCEIVES = / (saw|seen|sees|see|heard|hear|hears|witnessed|counted|watched|observed) /;

/**
 * "Associated Press reporters heard explosions": another outlet passes on what its own people saw (ruling 11). "A Reuters
 * photographer saw" is one hand, as the reference annotation of that very sentence has it.
 */
function eyesOf(
  { document, ranges }: Scene,
  claim: number,
  { referent, cue }: Reading,
  self: Link,
): Link | null {
  const [who] = (ranges[claim] as ClaimRanges).source;
  if (!who || referent?.kind !== "media" || !PERCEIVES.test(cue)) return null;
  const reports = /^(reporters|journalists|correspondents|photographers|crews)$/;
  if (!reports.test(document.lower[who.end - 1] as string)) return null;
  return { ...self, name: textOf(document, who.start, who.end), kind: "witness" };
}

function throughParent(parent: Reading, self: Link): readonly Link[] {
  // Whom it cites for it, it has the claims inside from as well.
  return parent.chain.length === 0 ? [self] : parent.chain;
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
