import type { Link } from "../../model/claim";
import type { Mention } from "./beings";
import { isCapital } from "./capital";
import { knownName } from "./known-names";
import { programmeAt } from "./programmes";
import type { Reading } from "./reading";
import { type ClaimRanges, type Scene, textOf } from "./scene";
import { NEWSROOM_NOUNS } from "./words";

/** Words that lead from a speaker to the outlet spoken to; the outlet stands within a few words after. */
const LEADS: ReadonlySet<string> = new Set(
  "told tells tell telling to with by via in on from for gave informed through reminded assured".split(" "),
);
/** Before "in", "on", "by" and the like an outlet is only a relay where one of these stands near. */
const SETTING: ReadonlySet<string> = new Set(
  "interview interviews interviewed asked speaking spoke speaks talking appearing appeared appearance quoted told tells telling said says saying writing wrote writes op-ed column essay article piece published remarks statement comments via letter email podcast show programme program broadcast aired quoting cited claimed claims admitted revealed added explained recalled denied confirmed warned".split(
    " ",
  ),
);
const PLACE_OF_ITS_OWN: ReadonlySet<string> = new Set(
  "reporters journalists conference briefing newsmen parliament rally tweet tweeted twitter facebook instagram speech court hearing testimony statement lawmakers congress email e-mail legislation bill filing lawsuit".split(
    " ",
  ),
);

/** The outlet named between the speaker and the words, not counting what is attributed: "told the Daily Mail", "via USA Today". */
export function explicitRelay(
  scene: Scene,
  readings: readonly Reading[],
  claim: number,
): Link | "own" | "elsewhere" | null {
  const { document, cast, publisher } = scene;
  const { lower, words, sentences, quotes, sentenceStarts, sentenceEnds } = document;
  const ranges = scene.ranges[claim];
  const cue = ranges?.cue[0];
  if (!ranges || !cue) return null;
  const from = sentenceStarts[sentences[cue.start] as number] as number;
  const to = sentenceEnds[sentences[Math.max(cue.start, cue.end - 1)] as number] as number;
  const inContent = (i: number): boolean => ranges.content.some(({ start, end }) => i >= start && i < end);
  const inSource = (i: number): boolean => ranges.source.some(({ start, end }) => i >= start && i < end);
  const named = inSourceRelay(scene, ranges);
  if (named) return named;
  let elsewhere = false;
  for (let i = from; i < to; i++) {
    if (inContent(i) || inSource(i) || (quotes[i] as number) > 0) continue;
    const word = lower[i] as string;
    if (PLACE_OF_ITS_OWN.has(word) && Math.abs(i - cue.end) < 9) elsewhere = true;
    if (!LEADS.has(word) || isReportedBy(scene, i) || deniedBefore(scene, cue.start, from)) continue;
    if (isOfOther(scene, readings, claim, i)) continue;
    const strong = /^(told|tells|tell|telling|via|informed)$/.test(word);
    let k = i + 1;
    while (
      k < to &&
      /^(the|a|an|local|state|british|us|u\.s\.|also|later|recently|israeli|russian|french|german|italian|private|public|national|own|its|sister|our|this|recent|exclusive|new|state-run|state-owned|official|pan-arab|weekly|daily|german|spanish|newspaper|broadcaster|channel|news|website|magazine|network|television|agency|reporter|correspondent|presenter|host|at|of|station|show|programme|radio|podcast|with|from|affiliate|affiliates)$/.test(
        lower[k] as string,
      ) &&
      (cast.at[k] as number) < 0 &&
      k < i + 7
    )
      k++;
    const index = k < to ? (cast.at[k] as number) : -1;
    const mention = index >= 0 ? (cast.mentions[index] as Mention) : null;
    const programme = /^(told|to|on|by|in|with)$/.test(word) ? programmeAt(document, i + 1) : null;
    if (programme && !inContent(programme.from) && i < cue.end + 8)
      return {
        span: {
          start: document.starts[programme.from] as number,
          end: document.ends[programme.to - 1] as number,
        },
        name: textOf(document, programme.from, programme.to),
        kind: "media",
      };
    const byCue = i >= cue.end && i < cue.end + 6 && /^(to|with|in|on|via)$/.test(word);
    const near = strong || byCue || nearSetting(scene, i, from);
    if (!near) continue;
    const asked = word === "with" && /^interviews?$/.test(lower[i - 1] ?? "");
    if (mention?.being.outlet && !inContent(k) && !claimedBy(scene, claim, mention.from)) {
      if (publisher.isOwn(mention.being.outlet)) return "own";
      return {
        span: {
          start: document.starts[mention.from] as number,
          end: document.ends[mention.to - 1] as number,
        },
        name: mention.being.outlet,
        kind: "media",
      };
    }
    // "In an interview with Oprah Winfrey, she said": who asks stands for the programme
    if (
      mention?.being.sort === "person" &&
      asked &&
      !inSource(mention.from) &&
      scene.turns.find((turn) => turn.claim === claim)?.referent.being !== mention.being
    )
      return {
        span: {
          start: document.starts[mention.from] as number,
          end: document.ends[mention.to - 1] as number,
        },
        name: mention.being.name,
        kind: "media",
      };
    const unknown = mention && mention.being.sort !== "outlet";
    if (unknown && publisher.isOwn(mention.being.name) && !inContent(k) && !inSource(mention.from))
      return "own";
    const unlisted = mention && (strong || asked) && calledAnOutlet(scene, mention);
    if (mention && (mention.being.sort === "outlet" || unlisted) && !inContent(k)) {
      if (inSource(mention.from) || claimedBy(scene, claim, mention.from)) continue;
      const affiliate = /^affiliates?$/.test(lower[mention.to] ?? ""); // a station of its own
      if (!affiliate && publisher.isOwn(mention.being.name)) return "own";
      return {
        span: {
          start: document.starts[mention.from] as number,
          end: document.ends[mention.to - 1] as number,
        },
        name: mention.being.name,
        kind: "media",
      };
    }
    // "told the paper", "told local television", "told Israel's Army Radio"
    for (let n = i + 1; n < Math.min(i + 10, to); n++) {
      if (inContent(n)) break;
      const noun = lower[n] as string;
      const ofAPlace =
        /^(media|press)$/.test(noun) && isOfAPlace(lower[n - 1] as string, words[n - 1] as string);
      if (/^(reporters|journalists|reporter|media|press)$/.test(noun) && !ofAPlace) break;
      if (noun === "paper" && /^(in|from)$/.test(word)) break; // researchers write in papers of their own
      if (
        ofAPlace ||
        (NEWSROOM_NOUNS.has(noun) &&
          /^(newspaper|paper|magazine|daily|radio|television|tv|network|station|outlet|website|agency|newswire|wire|channel|weekly|tabloid|broadcaster|podcast|site|program|affiliate)$/.test(
            noun,
          ))
      ) {
        let first = i + 1;
        while (/^(the|a|an|also|recently|later)$/.test(lower[first] as string)) first++;
        if ([i + 1, n - 1].some((at) => /^(our|this)$/.test(lower[at] as string))) return "own";
        const last = scene.turns.filter((turn) => turn.at < i && turn.referent.outlet).at(-1);
        let end = n + 1; // "the newspaper Sundposten" is called by the name after it
        while (end < to && end < n + 4 && !inContent(end) && isCapital(words[end] as string)) end++;
        const name =
          end > n + 1
            ? textOf(document, n + 1, end)
            : /^the$/.test(lower[i + 1] as string) && n === i + 2 && last
              ? (last.referent.outlet as string)
              : textOf(document, first, n + 1);
        return {
          span: { start: document.starts[i + 1] as number, end: document.ends[n] as number },
          name,
          kind: "media",
        };
      }
      if (/^(,|\.|that|"|in|on|at)$/.test(noun)) break;
      if (
        isCapital(words[n] as string) &&
        (cast.at[n] as number) >= 0 &&
        (cast.mentions[cast.at[n] as number] as Mention).being.sort === "person" &&
        !/^(podcast|show|programme)$/.test(lower[(cast.mentions[cast.at[n] as number] as Mention).to] ?? "")
      )
        break;
    }
  }
  return elsewhere ? "elsewhere" : null;
}

/** ", which was first reported by The Sundposten": who came first with it is no hand that it came through. */
function isReportedBy({ document: { lower } }: Scene, by: number): boolean {
  return (
    lower[by] === "by" && lower[by - 1] === "reported" && /^(which|first|was|were)$/.test(lower[by - 2] ?? "")
  );
}

/** "He denied having said in an interview that …": by his word nobody heard it there. */
function deniedBefore({ document: { lower } }: Scene, cue: number, from: number): boolean {
  const before = lower.slice(Math.max(from, cue - 2), cue).join(" ");
  return (
    /^(denied|denies|denying) (having|ever)$/.test(before) ||
    (/^having$/.test(lower[cue] ?? "") && /^deni/.test(lower[cue - 1] ?? ""))
  );
}

/** "Local media", "state media", "Russian media" are outlets; "the media" are those who were there. */
const isOfAPlace = (lower: string, word: string): boolean =>
  /^(local|state|state-run|national|regional|foreign)$/.test(lower) || knownName(word)?.list === "people";

/** Last words of newspapers' names; after "told" they name one even where no list knows it. */
const PAPER =
  /(^|-)(times|post|herald|tribune|gazette|chronicle|courier|examiner|inquirer|telegraph|globe|bulletin|dispatch|sentinel|advertiser|news|mail|mirror|express|daily|observer|argus|leader|star|journal|record|sun|age|standard|independent|press|register|reporter|citizen|banner|lamp|lantern|echo|zeitung|presse|matin|soir)$/;

/** An unlisted name that is written as outlets are: "The Statesman" with its article in capitals, "PolitickerNJ.com". */
function calledAnOutlet({ document, publisher }: Scene, { from, to, being }: Mention): boolean {
  if (being.sort === "person" || being.sort === "place" || being.known || publisher.isOwn(being.name))
    return false;
  const last = document.lower[to - 1] as string;
  if (to - from > 1 && PAPER.test(last)) return true;
  return document.words[from - 1] === "The" || /\.(com|org|net)$/.test(document.lower[to - 1] as string);
}

function nearSetting(scene: Scene, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i > at - 7; i--)
    if (SETTING.has(scene.document.lower[i] as string)) return true;
  return false;
}

/** "After Berg accused him, Holm told NBC": what is nearer to another's saying tells nothing of how this one came. */
function isOfOther(scene: Scene, readings: readonly Reading[], claim: number, token: number): boolean {
  const away = (index: number): number => {
    const { start = 0, end = 0 } = scene.ranges[index]?.cue[0] ?? {};
    return token < start ? start - token : Math.max(0, token - end + 1);
  };
  const speaker = (index: number) => readings[index]?.referent?.being;
  const near = scene.bySentence.get(scene.document.sentences[token] as number) ?? [];
  return near.some((other) => away(other) < away(claim) && speaker(other) !== speaker(claim));
}

/** Is this outlet the source of another claim? Then it reports, and is no listener. */
function claimedBy(scene: Scene, claim: number, token: number): boolean {
  return scene.ranges.some(
    (ranges, index) =>
      index !== claim && ranges.source.some(({ start, end }) => token >= start && token < end),
  );
}

/** Verbs by which a source's own description says where it spoke: "who spoke to Fox News", "writing for the Sundposten". */
const SPOKE: ReadonlySet<string> = new Set(
  "spoke speaking told telling writing interviewed quoted talking talked wrote via".split(" "),
);

function inSourceRelay(scene: Scene, { source }: ClaimRanges): Link | "own" | null {
  const { document, cast, publisher } = scene;
  const { lower, starts, ends } = document;
  for (const { start, end } of source)
    for (let i = start + 1; i < end - 1; i++) {
      if (!SPOKE.has(lower[i] as string)) continue;
      let k = i + 1;
      while (
        k < end &&
        /^(to|for|in|by|with|exclusively|the|semi-official|official|state|state-run|local|national|news|newspaper|agency|broadcaster|daily|television|tv|channel)$/.test(
          lower[k] as string,
        )
      )
        k++;
      const index = k < end ? (cast.at[k] as number) : -1;
      const mention = index >= 0 ? (cast.mentions[index] as Mention) : null;
      if (mention?.being.sort !== "outlet") continue;
      if (publisher.isOwn(mention.being.name)) return "own";
      return {
        span: { start: starts[mention.from] as number, end: ends[mention.to - 1] as number },
        name: mention.being.name,
        kind: "media",
      };
    }
  return null;
}
