import type { Kind } from "../../model/claim";
import type { Being, Mention } from "./beings";
import { genderOfWord } from "./gender-words";
import { knownName, wellKnownPerson } from "./known-names";
import { type Phrase, readPhrase } from "./phrase";
import { isTitle } from "./roles-around";
import { isCapital } from "./runs";
import { paddedWords, type Referent, type Scene, textOf, type Why } from "./scene";
import {
  AUTHORED_NOUNS,
  AUTHORITY_NOUNS,
  BARE_NOUNS,
  BODY_NOUNS,
  BODY_PLURALS,
  crowdIn,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  isPersonNoun,
  knowingIn,
  NEWSROOM_NOUNS,
  PERSON_NOUNS,
  PERSON_PLURALS,
  PRESS_REPORT_NOUNS,
  RELATION_NOUNS,
  SPEAKER_NOUNS,
  withheldIn,
} from "./words";

/** What the judge leaves to those who look around in the text: pronouns and descriptions of somebody named elsewhere. */
export interface Verdict extends Referent {
  readonly phrase: Phrase;
}

const JOURNALIST =
  /^(reporter|journalist|correspondent|photographer|cameraman|editor|columnist|anchor|commentator|host|producer|writer|blogger|insider|analyst|crew|team)$/;
const NATIONAL_OFFICE =
  /^(president|minister|premier|chancellor|king|queen|prince|princess|pope|governor|mayor|sultan|emir|emperor|tsar|presidency|pm|palace|chief|monarch)$/;
/** People whose unnamed plural belongs to the body named before them ("Treasury officials"), not to a crowd ("Chinese traders"). */
const OF_A_BODY =
  /^(official|aide|adviser|advisor|officer|executive|diplomat|staffer|crew-member|employee|agent|member|representative|envoy|lawyer|attorney|minister|inspector|monitor|insider|whistleblower|leader|delegate|negotiator|commander|soldier|prosecutor|bureaucrat|deputy|spokesman|colleague|friend|relative|worker|detective|donor|policymaker|guard|counsel|director|manager|ambassador|engineer|investigator|kidnapper|hijacker|strategist|consultant|publicist|ally|confidant|insider|family|judge|regulator)$/;
/** People of a crowd even where it is somebody's: "Trump's opponents", "Technology experts". */
const CROWD_OF =
  /^(supporter|opponent|critic|backer|fan|expert|analyst|trader|dealer|farmer|resident|voter|observer|legislator|lawmaker|economist|investor|reader|viewer|customer|user|local|protester|demonstrator|activist|ally|detractor|fisherman|broker|watcher|neighbour|neighbor|survivor|victim|economist|historian|scholar|settler)$/;
/** People who are near somebody by what they are called; even bare they are described. */
const ALWAYS_DESCRIBED =
  /^(aide|adviser|advisor|staffer|confidant|kidnapper|hijacker|executive|attorney|relative)$/;
const SMALL_NUMBER = /^(one|two|three|four|five|six|seven|eight|nine|ten|another|\d|both)$/;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isPersonBeing = (being: Being): boolean => being.sort === "person";

/** The mention whose name ends the core, or the whole core; null where the core ends in a common noun. */
function headMention(scene: Scene, phrase: Phrase): Mention | null {
  const { at, mentions } = scene.cast;
  for (let i = phrase.coreTo - 1; i >= phrase.coreFrom; i--) {
    const index = at[i] as number;
    if (index >= 0) return mentions[index] as Mention;
    if (
      !/^('s|'|\.|\))$/.test(scene.document.lower[i] as string) &&
      !/^(jr\.?|sr\.?|ii|iii|iv)$/.test(scene.document.lower[i] as string)
    )
      return null;
  }
  return null;
}

/** The person whose name ends a long description: "China's ambassador to Britain Liu Xiaming". */
function trailingPerson(scene: Scene, phrase: Phrase): Mention | null {
  const { lower } = scene.document;
  let end = phrase.coreTo;
  while (
    end < phrase.to &&
    !/^(,|;|:|\(|--|–|—|who|whose|whom|which|that|"|said|led|headed)$/.test(lower[end] as string)
  )
    end++;
  const index = scene.cast.at[end - 1] as number;
  if (end <= phrase.coreTo || index < 0) return null;
  const mention = scene.cast.mentions[index] as Mention;
  if (!isPersonBeing(mention.being)) return null;
  const before = lower[mention.from - 1] ?? "";
  // "aides to Mr. Obama": the title belongs to whom the aides serve
  if (
    isTitle(lower[mention.runFrom] as string) &&
    /^(of|for|to|with|from|at|by|in|on|against|about|like)$/.test(lower[mention.runFrom - 1] ?? "")
  )
    return null;
  if (/^(of|for|to|with|from|at|by|in|on|against|about|like|and|or|,)$/.test(before)) return null;
  if (before === "'s" || /^(his|her|their)$/.test(before)) return null;
  return isPersonNoun(phrase.single) || isTitle(before) ? mention : null;
}

/** A name in apposition after a comma or in dashes: "Iraq's deputy ambassador, Saeed Hasan". */
function apposedPerson(scene: Scene, phrase: Phrase): Mention | null {
  const { lower } = scene.document;
  let i = phrase.coreTo;
  if (i >= phrase.to) return null;
  // past "of the company", "at the time", to the next comma
  while (i < phrase.to && !/^(,|--|–|—)$/.test(lower[i] as string)) i++;
  for (; i < phrase.to; i++) {
    if (!/^(,|--|–|—)$/.test(lower[i] as string)) continue;
    let k = i + 1;
    while (k < phrase.to && /^(the|a|mr\.?|mrs\.?|ms\.?|dr\.?|sir)$/.test(lower[k] as string)) k++;
    for (let steps = 0; k < phrase.to && steps < 4; k++, steps++) {
      const index = scene.cast.at[k] as number;
      if (index >= 0) {
        const mention = scene.cast.mentions[index] as Mention;
        return isPersonBeing(mention.being) ? mention : null;
      }
      if (!isCapital(scene.document.words[k] as string) && !PERSON_NOUNS.has(lower[k] as string)) break;
    }
  }
  return null;
}

/** A body named in apposition: "The government-appointed watchdog, Human Rights National Observatory". */
function apposedBody(scene: Scene, phrase: Phrase): Mention | null {
  const { lower } = scene.document;
  if (!/^(,|--|–|—)$/.test(lower[phrase.coreTo] ?? "")) return null;
  const from = lower[phrase.coreTo + 1] === "the" ? phrase.coreTo + 2 : phrase.coreTo + 1;
  const index = from < phrase.to ? (scene.cast.at[from] as number) : -1;
  const mention = index >= 0 ? (scene.cast.mentions[index] as Mention) : null;
  return mention &&
    (mention.being.sort === "body" || mention.being.sort === "outlet") &&
    mention.to >= phrase.to - 1
    ? mention
    : null;
}

function beingIn(scene: Scene, from: number, to: number): Being | null {
  for (let i = from; i < to; i++) {
    const index = scene.cast.at[i] as number;
    if (index >= 0) return (scene.cast.mentions[index] as Mention).being;
  }
  return null;
}

function outletIn(scene: Scene, from: number, to: number): Being | null {
  for (let i = from; i < to; i++) {
    const index = scene.cast.at[i] as number;
    if (index >= 0 && (scene.cast.mentions[index] as Mention).being.sort === "outlet")
      return (scene.cast.mentions[index] as Mention).being;
  }
  return null;
}

/** Does a proper name, a word of nationality or an institution stand before the head or after "of", "at", "from"? */
function hasAffiliation(
  scene: Scene,
  phrase: Phrase,
): { named: boolean; national: boolean; common: boolean } {
  const { lower, words } = scene.document;
  let named = false;
  let national = false;
  let common = false;
  for (let i = phrase.from; i < phrase.coreTo - 1; i++) {
    const word = words[i] as string;
    const known = isCapital(word) ? knownName(word) : null;
    if (known?.list === "people" || known?.list === "place" || known?.list === "region") national = true;
    else if (i > phrase.from && isCapital(word) && (scene.cast.at[i] as number) >= 0) named = true;
    else if ((scene.cast.at[i] as number) >= 0 && isCapital(word)) named = true;
    if (
      BODY_NOUNS.has(lower[i] as string) ||
      /^(government|party|campaign|embassy|palace|federal|congressional|parliamentary|presidential|military|intelligence|hospital|prison|union|law|enforcement|security|defence|defense|diplomatic|industry|company|election|election|health|agency|league|port|airport|customs|council|military|house|senate|cabinet)$/.test(
        lower[i] as string,
      )
    )
      common = true;
  }
  for (let i = phrase.coreTo; i < phrase.to; i++) {
    if (!/^(of|at|from|with|in|for|inside|within|by)$/.test(lower[i] as string)) {
      if (/^(who|which|that|,)$/.test(lower[i] as string)) break;
      continue;
    }
    const being = beingIn(scene, i + 1, Math.min(i + 6, phrase.to));
    if (being && (being.sort !== "place" || /^(of|from|for)$/.test(lower[i] as string)) && lower[i] !== "in")
      named = true;
    for (let k = i + 1; k < Math.min(i + 6, phrase.to); k++)
      if (BODY_NOUNS.has(lower[k] as string)) common = true;
  }
  return { named, national, common };
}

/** Who a phrase speaks of by its own words alone; the antecedents of pronouns are found elsewhere. */
export function judge(scene: Scene, from: number, to: number): Verdict {
  const { document, publisher } = scene;
  const { lower, words } = document;
  const phrase = readPhrase(scene, from, to);
  const whole = paddedWords(document, phrase.from, to);
  const plainName = textOf(document, phrase.from, trimmedEnd(scene, phrase));
  const make = (kind: Kind, rule: string, values: string[], more: Partial<Referent> = {}): Verdict => {
    const why: Why = { rule, values };
    return {
      kind,
      name: plainName,
      confidence: 0.9,
      being: null,
      gender: genderOfWord(phrase.single),
      plural: phrase.plural,
      head: phrase.single,
      why,
      phrase,
      ...more,
    };
  };
  const of = (being: Being): Partial<Referent> => ({
    name: being.name,
    being,
    gender: being.gender,
    plural: false,
    head: "",
  });
  const own = (being: Being): boolean =>
    publisher.isOwn(being.name) || (being.known !== null && publisher.isOwn(being.known.name));
  const outletKind = (being: Being, extra: Partial<Referent> = {}): Verdict =>
    own(being)
      ? make("witness", "own-outlet", [being.name], { ...of(being), ...extra })
      : make(
          "media",
          being.known ? "outlet-list" : "newsroom-word",
          being.known ? [being.name, being.known.name, being.known.about] : [being.name],
          { ...of(being), outlet: being.name, ...extra },
        );

  const first = headMention(scene, phrase);
  const mention =
    first && (first.being.sort === "person" || first.being.sure > 1)
      ? first
      : (trailingPerson(scene, phrase) ?? first);
  const apposed = apposedPerson(scene, phrase);

  const person =
    mention && isPersonBeing(mention.being)
      ? mention
      : apposed && !mention
        ? apposed
        : mention && !isPersonBeing(mention.being) && apposed && PERSON_NOUNS.has(phrase.head)
          ? apposed
          : null;

  const platform = beingIn(scene, from, to)?.sort === "platform";
  const crowd =
    crowdIn(whole) ??
    (platform &&
    /^(user|commenter|poster|some|many|several|people|post|message|comment|reader|follower)s?$/.test(
      phrase.single,
    )
      ? phrase.head
      : null);
  if (crowd && !person) return make("social", "crowd-words", [crowd]);

  if (person) {
    const reporter = person.being.outlet;
    if (reporter !== null)
      return publisher.isOwn(reporter)
        ? make("witness", "own-outlet", [reporter], {
            ...of(person.being),
            outlet: reporter,
            head: "journalist",
          })
        : make("media", "reporter-of", [person.being.name, reporter], {
            ...of(person.being),
            outlet: reporter,
            head: "journalist",
          });
    return make("person", "named", [person.being.name], of(person.being));
  }

  const { head, single } = phrase;
  const body = BODY_NOUNS.has(head) && !first ? apposedBody(scene, phrase) : null;
  if (body)
    return body.being.sort === "outlet"
      ? outletKind(body.being)
      : make("organisation", "named-body", [body.being.name], of(body.being));
  const affiliation = hasAffiliation(scene, phrase);
  const withheld = withheldIn(whole);

  if (BARE_NOUNS.has(head) || /^(source|sources)$/.test(head)) {
    const coreWords = lower
      .slice(phrase.from, phrase.coreTo - 1)
      .filter(
        (word) =>
          !/^(a|an|the|one|two|three|four|five|several|multiple|many|some|both|other|another|unnamed|anonymous|unidentified|its|their|his|her|this|these|of|more|at|least|\d+)$/.test(
            word,
          ),
      );
    const knowing = knowingIn(whole);
    const outlet = outletIn(scene, phrase.from, phrase.coreTo);
    if (outlet && phrase.possessor) return outletKind(outlet);
    if (
      coreWords.length > 0 &&
      (!knowing ||
        coreWords.some(
          (word) =>
            !/^(people|well-placed|informed|senior|reliable|credible|trusted|independent|knowledgeable)$/.test(
              word,
            ),
        ))
    )
      return make("unnamed", "described-source", [plainName]);
    if (
      !knowing &&
      /\b(at|in|from|inside|within) /.test(paddedWords(document, phrase.coreTo, to)) &&
      (beingIn(scene, phrase.coreTo, to) || affiliation.common)
    )
      return make("unnamed", "described-source", [plainName]);
    if (!knowing && /^ ?(,|--) (a|an|the) /.test(paddedWords(document, phrase.coreTo, to).trimStart()))
      return make("unnamed", "described-source", [plainName]);
    return make("anonymous", "bare-source", [textOf(document, phrase.from, to)], {
      plural: head.endsWith("s"),
    });
  }
  if (
    /^(people|person|persons|individual|individuals|those|someone|somebody|anyone|one|man|woman|two|three|four|several|some|many|others)$/.test(
      head,
    )
  ) {
    const knowing = knowingIn(whole);
    if (knowing)
      return make("anonymous", "knowing-words", [knowing], {
        plural: head !== "person" && head !== "individual",
      });
  }

  const headKnown = mention ? mention.being : null;
  if (headKnown && headKnown.sort === "outlet") return outletKind(headKnown);
  const newsAgency =
    /^(agency|agencies|service|services|outlet|outlets|organization|organizations|organisation|organisations|site|sites|website|websites|channel|channels|network|networks|wire|programme|program|show|station|stations|blog|blogs)$/.test(
      head,
    ) &&
    / (news|radio|television|tv|media|talk|broadcast|cable) /.test(
      paddedWords(document, phrase.from, phrase.coreTo - 1),
    );
  const website =
    /^(website|site|network)$/.test(head) && outletIn(scene, phrase.from, phrase.coreTo) !== null;
  const papers =
    head === "papers" &&
    !/ (local|national|news|daily|morning|sunday|saturday|state|foreign|tabloid|regional|the|some|many|several|pro-government|opposition|independent) /.test(
      paddedWords(document, phrase.from, phrase.coreTo - 1),
    ) &&
    !affiliation.national &&
    phrase.determiner !== "the";
  if (papers) return make("document", "document-word", [head]);
  if (newsAgency || website || NEWSROOM_NOUNS.has(head) || NEWSROOM_NOUNS.has(single)) {
    const outlet = outletIn(scene, from, to);
    const place = JOURNALIST.test(single);
    if (outlet) return { ...outletKind(outlet), head: place ? "journalist" : single };
    if (place && !phrase.plural && phrase.possessor === null && affiliation.named)
      return make("media", "newsroom-word", [head]);
    if (lower[phrase.from] === "our" || lower[phrase.from] === "this")
      return make("witness", "own-outlet", [publisher.name ?? plainName], {
        name: publisher.name ?? plainName,
      });
    return make("media", "newsroom-word", [head]);
  }
  if (PRESS_REPORT_NOUNS.has(head)) {
    const outlet = outletIn(scene, from, to);
    if (outlet && /\b(by|from|in)\b|'s/.test(whole)) return outletKind(outlet, { head: single });
    if (outlet && outlet && !/\b(poll|survey)\b/.test(whole)) return outletKind(outlet, { head: single });
    if (
      / (media|news|press|newspaper|radio|television|tv|local|unconfirmed|multiple|initial|some|several|recent|earlier|previous|published|foreign|western|various|other) /.test(
        paddedWords(document, phrase.from, phrase.coreTo - 1),
      ) &&
      /^(reports|accounts|articles|stories|coverage)$/.test(head)
    )
      return make("media", "press-reports", [plainName]);
    if (
      / (media|news|press|newspaper|radio|television|tv|magazine) /.test(
        paddedWords(document, phrase.from, phrase.coreTo - 1),
      )
    )
      return make("media", "press-reports", [plainName]);
    if (
      /^(reports|accounts|article|articles|story|stories|coverage)$/.test(head) &&
      !affiliation.named &&
      phrase.possessor === null
    )
      return make("media", "press-reports", [plainName]);
  }
  if (headKnown && headKnown.sort === "data")
    return make("document", "data-list", [headKnown.name, headKnown.known?.about ?? ""], of(headKnown));
  if (AUTHORED_NOUNS.has(head) && !headKnown) {
    const author = authorOf(scene, phrase);
    if (author)
      return {
        ...author,
        plural: false,
        head,
        why: { rule: "author", values: [plainName, author.name] },
        phrase,
      };
    if (!DOCUMENT_NOUNS.has(head))
      return make("organisation", "statement", [plainName], { confidence: 0.4, head });
  }
  if (DOCUMENT_NOUNS.has(head) && !headKnown) return make("document", "document-word", [head]);
  if (
    DOCUMENT_NOUNS.has(head) &&
    headKnown &&
    headKnown.sort !== "place" &&
    !/^(act|bank)$/.test(head) &&
    lower[phrase.coreTo - 1] !== "act"
  ) {
    if (/^(report|study|survey|poll|review|index|census|act|treaty|constitution|law|bill)$/.test(head))
      return make("document", "document-word", [head], { name: plainName, being: headKnown });
  }

  if (SPEAKER_NOUNS.has(single) && !phrase.plural) {
    const employer = employerOf(scene, phrase);
    const office = employer?.being
      ? [...employer.being.roles].some((role) => NATIONAL_OFFICE.test(role)) ||
        wellKnownPerson(capitalised(employer.being.parts.at(-1) ?? "")) !== null
      : false;
    if (employer?.kind === "person" && (employer.being?.sure ?? 0) > 1 && !office)
      return make("unnamed", "speaker-of-person", [plainName]);
    return make("organisation", "speaker", [plainName, employer?.name ?? ""]);
  }
  if (/^(representatives|reps)$/.test(head))
    return make("unnamed", "described-people", [plainName], { plural: true });
  if (SPEAKER_NOUNS.has(single) && phrase.plural) return make("organisation", "speaker", [plainName, ""]);

  if (AUTHORITY_NOUNS.has(head) && !PERSON_PLURALS.has(`${head}`))
    return make("organisation", "authority", [plainName], {
      plural:
        /^(police|authorities|prosecutors|troops|firefighters|investigators|detectives|magistrates|rescuers|customs|cops)$/.test(
          head,
        ),
    });
  if (AUTHORITY_NOUNS.has(head)) return make("organisation", "authority", [plainName], { plural: true });

  if (headKnown) {
    if (headKnown.sort === "place")
      return make("organisation", "place-speaks", [headKnown.name, headKnown.known?.about ?? ""], {
        ...of(headKnown),
        name: headKnown.name,
      });
    if (headKnown.sort === "platform" && !headKnown.roles.has("company"))
      return make("organisation", "named-body", [headKnown.name], of(headKnown));
    if (headKnown.known?.list === "metonym")
      return make("organisation", "metonym", [headKnown.name, headKnown.known.about], of(headKnown));
    return make(
      "organisation",
      headKnown.known ? "body-list" : "named-body",
      headKnown.known ? [headKnown.name, headKnown.known.about] : [headKnown.name],
      { ...of(headKnown), confidence: 0.85 },
    );
  }

  const plural = phrase.plural || PERSON_PLURALS.has(head);
  if (
    /^(no|nobody|none)$/.test(lower[phrase.from] as string) &&
    phrase.coreTo - phrase.from < 4 &&
    (BODY_NOUNS.has(head) || /^(one|nobody|none)$/.test(head))
  )
    return make("group", "group-word", [plainName], { plural: true });
  const people = knownName(textOf(document, phrase.coreFrom, phrase.coreTo))?.list === "people";
  if (
    people &&
    !/s$/.test(head) &&
    knownName(textOf(document, phrase.coreFrom, phrase.coreTo))?.about.startsWith("of a party")
  )
    return make("group", "people-of", [head], { plural: true });
  if (people && /s$/.test(head) && phrase.determiner === "the" && phrase.quantity === null)
    return make("organisation", "people-of", [plainName], { plural: true });
  if (plural && (PERSON_PLURALS.has(head) || GROUP_NOUNS.has(head) || people)) {
    const counted = phrase.quantity !== null && SMALL_NUMBER.test(phrase.quantity);
    const post = paddedWords(document, phrase.coreTo, to);
    const inBody =
      / (at|of) /.test(post) &&
      /^(analyst|economist|expert|researcher|strategist|trader|scientist)$/.test(single) &&
      affiliation.named;
    const withBody =
      inBody || (affiliation.named && / (at|of|from|with|for|in) /.test(post) && !CROWD_OF.test(single));
    const relation = phrase.possessor !== null && RELATION_NOUNS.has(head) && !CROWD_OF.test(single);
    const ofBody =
      OF_A_BODY.test(single) && (affiliation.named || affiliation.national || affiliation.common);
    const many =
      phrase.quantity !== null &&
      (/^(dozens|hundreds|thousands|scores|number|majority|most|many|couple|handful)$/.test(
        phrase.quantity,
      ) ||
        Number(phrase.quantity.replace(/,/g, "")) > 20);
    if (
      !many &&
      (ofBody ||
        relation ||
        counted ||
        withheld !== null ||
        withBody ||
        ALWAYS_DESCRIBED.test(single) ||
        (OF_A_BODY.test(single) && / (close|to|for|at|of) /.test(post)))
    )
      return make("unnamed", "described-people", [plainName], { plural: true });
    return make("group", "group-word", [head], { plural: true });
  }
  if (BODY_PLURALS.has(head) && !BODY_NOUNS.has(head)) {
    if (
      phrase.determiner === "the" ||
      (phrase.quantity !== null && /^(both|two|three|four|multiple)$/.test(phrase.quantity))
    )
      return make("organisation", "body-word", [plainName, head], { plural: true });
    return make("group", "group-word", [head], { plural: true });
  }
  if (BODY_NOUNS.has(head)) return make("organisation", "body-word", [plainName, head]);
  if (isPersonNoun(single)) return make("unnamed", "described-person", [plainName]);
  if (knownName(textOf(document, phrase.coreFrom, phrase.coreTo))?.list === "people") {
    const text = textOf(document, phrase.coreFrom, phrase.coreTo);
    if (/s$/.test(head))
      return make(phrase.determiner === "the" ? "organisation" : "group", "people-of", [text], {
        plural: true,
      });
    return make("organisation", "place-speaks", [text, knownName(text)?.about ?? ""]);
  }
  if (/-year-old$/.test(head)) return make("unnamed", "described-person", [plainName]);
  if (/^(one|another|neither|other)$/.test(head))
    return make("unnamed", "described-person", [plainName], { confidence: 0.5 });
  if (
    GROUP_NOUNS.has(head) ||
    /^(two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|percent|%|most|those|all)$/.test(
      head,
    )
  )
    return make(/^(two|three|four|five)$/.test(head) ? "unnamed" : "group", "group-word", [head], {
      plural: true,
    });
  if (isCapital(words[phrase.coreTo - 1] as string))
    return make("organisation", "capital", [plainName], { confidence: 0.5 });
  if (/[^s]s$/.test(head) && phrase.determiner !== "a")
    return make("group", "plural-word", [head], { plural: true, confidence: 0.5 });
  if (apposed) return make("person", "named", [apposed.being.name], of(apposed.being));
  return make("document", "thing", [plainName], { confidence: 0.4 });
}

/** Where a description's name ends: before a comma or a relative clause, after "of X". */
function trimmedEnd(scene: Scene, phrase: Phrase): number {
  const { lower } = scene.document;
  let end = phrase.coreTo;
  while (
    end < phrase.to &&
    !/^(,|;|:|--|–|—|who|whose|which|that|and|"|'')$/.test(lower[end] as string) &&
    end - phrase.from < 12
  )
    end++;
  if (lower[end] === "who" || lower[end] === "that") end = Math.min(phrase.to, end + 10);
  while (end > phrase.from + 1 && /^(,|;|:|"|'')$/.test(lower[end - 1] as string)) end--;
  if (lower[end - 1] === "'s") end--;
  return end;
}

/** Whose statement or letter it is: "Iraq's statement", "an ISS statement", "a statement by X". */
function authorOf(scene: Scene, phrase: Phrase): Referent | null {
  const { lower } = scene.document;
  if (phrase.possessor) {
    const word = lower[phrase.possessor.from] as string;
    if (/^(his|her|their|its|our|my)$/.test(word)) return null;
    return judge(scene, phrase.possessor.from, phrase.possessor.to);
  }
  for (let i = phrase.coreTo; i < phrase.to; i++)
    if (
      /^(by|from|of)$/.test(lower[i] as string) &&
      !/^(seen|obtained|reviewed|viewed|published|reported|leaked)$/.test(lower[i - 1] as string) &&
      !/^(intent|interest|claim|condolence|support)$/.test(lower[i + 1] ?? "")
    ) {
      const author = judge(scene, i + 1, phrase.to);
      return author.kind === "document" ? null : author;
    }
  if (phrase.coreTo - 1 > phrase.coreFrom) {
    const being = beingIn(scene, phrase.coreFrom, phrase.coreTo - 1);
    const word = lower[phrase.coreTo - 2] as string;
    if (
      being ||
      BODY_NOUNS.has(word) ||
      AUTHORITY_NOUNS.has(word) ||
      knownName(scene.document.words[phrase.coreTo - 2] as string)?.list === "people"
    ) {
      const author = judge(scene, phrase.coreFrom, phrase.coreTo - 1);
      return author.kind === "document" ? null : author;
    }
  }
  return null;
}

/** Whom a spokesman speaks for: "a spokesman for Christie", "Yeltsin's spokesman", "a PUK spokesman". */
function employerOf(scene: Scene, phrase: Phrase): Referent | null {
  const { lower } = scene.document;
  if (phrase.possessor && phrase.possessor.to - phrase.possessor.from >= 1) {
    if (/^(his|her|their|its|our|my)$/.test(lower[phrase.possessor.from] as string)) return null;
    return judge(scene, phrase.possessor.from, phrase.possessor.to);
  }
  for (let i = phrase.coreTo; i < phrase.to; i++)
    if (/^(for|of|at|from|with)$/.test(lower[i] as string)) return judge(scene, i + 1, phrase.to);
  if (phrase.coreTo - 1 > phrase.coreFrom) return judge(scene, phrase.coreFrom, phrase.coreTo - 1);
  return null;
}
