import type { Link } from "../../model/claim";
import type { Span } from "../../model/span";
import { describedBefore } from "./described";
import { judge } from "./judge";
import type { Reading } from "./reading";
import { carryRelays } from "./relay";
import type { ClaimRanges, Scene } from "./scene";

/** The hands each claim came through: relays, links named beside the cue, and claims inside claims. */
export function linkChains(scene: Scene, readings: readonly Reading[], order: readonly number[]): void {
  carryRelays(scene, readings, order);
  const parents = parentsOf(scene, readings);
  const done = new Set<number>();
  const own = (claim: number): Link => {
    const reading = readings[claim] as Reading;
    const span = scene.found[claim]?.source[0];
    const { referent } = reading;
    return { ...(span ? { span } : {}), name: referent?.name ?? "", kind: referent?.kind ?? "hearsay" };
  };
  const above = (claim: number, depth = 0): readonly Link[] => {
    const reading = readings[claim] as Reading;
    if (done.has(claim) || depth > 6) return reading.chain;
    done.add(claim);
    const parent = parents[claim] as number;
    const outer: Link[] = [];
    if (parent >= 0) {
      const inherited = above(parent, depth + 1);
      const upTo = inherited.length > 0 ? inherited.slice(0, ownPlace(inherited, own(parent)) + 1) : [];
      outer.push(...(upTo.length > 0 ? upTo : [own(parent)]));
    } else if (reading.relay) outer.push(reading.relay.link);
    const chain = outer.length > 0 ? [...outer, own(claim)] : [];
    const inner = innerLink(scene, claim, reading);
    if (inner) {
      if (chain.length === 0) chain.push(own(claim));
      if (inner.outermost) chain.unshift(inner.link);
      else chain.push(inner.link);
    }
    reading.chain = chain;
    return chain;
  };
  for (const claim of order) above(claim);
  // the outer claim takes an inner one in when all it says came through it (ruling 8)
  for (const claim of order) {
    const parent = parents[claim] as number;
    if (parent < 0 || !coversContent(scene, parent, claim)) continue;
    const outer = readings[parent] as Reading;
    const inner = readings[claim] as Reading;
    if (inner.chain.length > Math.max(1, outer.chain.length)) outer.chain = inner.chain;
  }
}

function ownPlace(chain: readonly Link[], link: Link): number {
  for (let i = chain.length - 1; i >= 0; i--)
    if (chain[i]?.name === link.name && chain[i]?.kind === link.kind) return i;
  return chain.length - 1;
}

const inside = (spans: readonly Span[], token: number): boolean =>
  spans.some(({ start, end }) => token >= start && token < end);
const sizeOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** For each claim the smallest other claim whose content holds it whole; −1 for none. */
function parentsOf(scene: Scene, readings: readonly Reading[]): number[] {
  return scene.ranges.map((ranges, claim) => {
    let best = -1;
    let size = Number.POSITIVE_INFINITY;
    const cue = ranges.cue[0] ?? ranges.content[0];
    if (!cue) return -1;
    scene.ranges.forEach((outer, index) => {
      if (index === claim || sizeOf(outer.content) >= size) return;
      if (!inside(outer.content, cue.start)) return;
      if (ranges.source[0] && !inside(outer.content, ranges.source[0].start)) return;
      const first = ranges.content[0];
      if (first && !inside(outer.content, first.start) && !inside(outer.content, first.end - 1)) return;
      if (sizeOf(ranges.content) >= sizeOf(outer.content)) return;
      const a = readings[index]?.referent;
      const b = readings[claim]?.referent;
      if (a && b && (a.being ? a.being === b.being : a.name === b.name)) return;
      if (readings[index]?.stance === "silence") return;
      best = index;
      size = sizeOf(outer.content);
    });
    return best;
  });
}

/** Is the outer claim's content nothing but the inner claim? A word or two beside it do not count. */
function coversContent(scene: Scene, outer: number, inner: number): boolean {
  const a = scene.ranges[outer] as ClaimRanges;
  const b = scene.ranges[inner] as ClaimRanges;
  let rest = 0;
  let all = 0;
  for (const { start, end } of a.content)
    for (let i = start; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(scene.document.words[i] as string)) continue;
      all++;
      if (
        !inside(b.source, i) &&
        !inside(b.cue, i) &&
        !inside(b.content, i) &&
        !/^(that|as|in|on|the|a|an|and|had|has|have|to|is|was)$/.test(scene.document.lower[i] as string)
      )
        rest++;
    }
  return all > 0 && rest <= 2 && rest / all < 0.2;
}

/** A source named beside the cue through whom the claim's own source has it: ", citing social media reports". */
function innerLink(scene: Scene, claim: number, reading: Reading): { link: Link; outermost: boolean } | null {
  const { document, found } = scene;
  const { lower, sentences, sentenceEnds, sentenceStarts } = document;
  const ranges = scene.ranges[claim] as ClaimRanges;
  const cue = ranges.cue[0];
  const source = ranges.source[0];
  if (!cue || !reading.referent) return null;
  // a paper seen by another outlet reached us through that outlet
  if (source && reading.referent.kind !== "media" && reading.referent.kind !== "witness")
    for (let i = source.start + 1; i < source.end - 1; i++)
      if (
        lower[i] === "by" &&
        /^(seen|obtained|reviewed|viewed|reported|published|released|leaked)$/.test(lower[i - 1] as string)
      ) {
        const who = judge(scene, i + 1, source.end);
        if (who.kind === "media")
          return {
            link: {
              span: { start: document.starts[i + 1] as number, end: document.ends[source.end - 1] as number },
              name: who.name,
              kind: "media",
            },
            outermost: true,
          };
      }
  const to = sentenceEnds[sentences[cue.end - 1] as number] as number;
  const from = sentenceStarts[sentences[cue.start] as number] as number;
  const link = (start: number): { link: Link; outermost: boolean } | null => {
    const end = nounPhraseEnd(scene, start, to);
    if (end <= start) return null;
    const verdict = judge(scene, start, end);
    const resolved = describedBefore(scene, claim, verdict) ?? verdict;
    return {
      link: {
        span: { start: document.starts[start] as number, end: document.ends[end - 1] as number },
        name: resolved.name,
        kind: resolved.kind,
      },
      outermost: false,
    };
  };
  if (
    / (quoted|quotes|quoting|cited|cites|citing) /.test(reading.cue) &&
    reading.referent.kind !== "document"
  ) {
    const last = ranges.cue.at(-1) as Span;
    let at = cue.start;
    while (at < last.end && !/^(quoted|quotes|quoting|cited|cites|citing)$/.test(lower[at] as string)) at++;
    at++;
    if (/^(by|in|as)$/.test(lower[at] ?? "")) {
      if (lower[at] === "as") while (at < to && lower[at] !== "by" && at < cue.end + 3) at++;
      const outlet = judge(scene, at + 1, nounPhraseEnd(scene, at + 1, to));
      if (outlet.kind === "media" && reading.relay === null)
        return {
          link: {
            span: { start: document.starts[at + 1] as number, end: document.ends[at + 1] as number },
            name: outlet.name,
            kind: "media",
          },
          outermost: true,
        };
      return null;
    }
    if (at < to && !inside(ranges.content, at) && !/^(as|that|,|\.|"|the)$/.test(lower[at] as string))
      return sayingFollows(scene, at, to, ranges) ? link(at) : null;
    if (at < to && lower[at] === "the" && !inside(ranges.content, at))
      return sayingFollows(scene, at, to, ranges) ? link(at) : null;
    return null;
  }
  for (let i = from; i < to - 1; i++) {
    if (!/^(citing|quoting)$/.test(lower[i] as string) || inside(ranges.content, i) || inside(ranges.cue, i))
      continue;
    if (found.some((_, index) => index !== claim && inside((scene.ranges[index] as ClaimRanges).source, i)))
      continue;
    if (Math.min(Math.abs(i - cue.start), Math.abs(i - cue.end)) > 14) continue;
    return link(i + 1);
  }
  return null;
}

/** "Interfax quoted X as saying": is the phrase a speaker, shown by "as saying", "saying", "who said"? */
function sayingFollows(scene: Scene, at: number, to: number, ranges: ClaimRanges): boolean {
  for (let i = at; i < Math.min(to, at + 25); i++) {
    if (/^(saying|as|who|telling|said)$/.test(scene.document.lower[i] as string)) return true;
    if (inside(ranges.content, i)) return true;
  }
  return false;
}

/** Past the last token of the noun phrase that begins here. */
function nounPhraseEnd(scene: Scene, from: number, to: number): number {
  const { lower } = scene.document;
  let end = from;
  while (
    end < to &&
    !/^(,|;|:|\.|"|''|“|as|saying|that|said|who|when|while|but|has|had|is|was|told|which|"|and)$/.test(
      lower[end] as string,
    ) &&
    end - from < 14
  )
    end++;
  return end;
}
