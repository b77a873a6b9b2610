import type { Kind } from "../../model/claim";
import type { Being } from "./beings";
import { isDescribedSource } from "./described-source";
import { genderOfWord } from "./gender-words";
import { judgeCommonNoun } from "./judge-common-noun";
import {
  apposedBody,
  apposedPerson,
  beingIn,
  hasAffiliation,
  headMention,
  isPersonBeing,
  outletIn,
  trailingPerson,
  trimmedEnd,
} from "./names-in-phrase";
import { holdsNationalOffice } from "./national-office";
import { isNewsroom, isPressReport, isWebAccount, isWrittenPaper, outletCalled } from "./newsroom-phrase";
import { type Phrase, readPhrase } from "./phrase";
import { paddedWords, type Referent, type Scene, textOf, type Why } from "./scene";
import { trackingSiteIn } from "./tracking-site";
import { authorOf, employerOf } from "./whose-word";
import {
  AUTHORED_NOUNS,
  AUTHORITY_NOUNS,
  BARE_NOUNS,
  BODY_NOUNS,
  crowdIn,
  DOCUMENT_NOUNS,
  knowingIn,
  PERSON_NOUNS,
  PERSON_PLURALS,
  PRESS_REPORT_NOUNS,
  SPEAKER_NOUNS,
  withheldIn,
} from "./words";

/** What the judge leaves to those who look around in the text: pronouns and descriptions of somebody named elsewhere. */
export interface Verdict extends Referent {
  readonly phrase: Phrase;
}

/** Where bodies write what they have to say; it is theirs where whose it is stands before. */
const PAGES = /^(website|site|webpage|page|account|channel|feed)$/;

const JOURNALIST: ReadonlySet<string> = new Set(
  "reporter journalist correspondent photographer cameraman editor columnist anchor commentator host producer writer blogger insider analyst crew team witness".split(
    " ",
  ),
);
/** Who a phrase speaks of by its own words alone; the antecedents of pronouns are found elsewhere. */
export function judge(scene: Scene, from: number, to: number): Verdict {
  const { document, publisher } = scene;
  const { lower } = document;
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

  const tracker = trackingSiteIn(whole);
  if (tracker && !apposed)
    return make("document", "document-word", [tracker], { name: mention?.being.name ?? plainName });

  const person =
    mention && isPersonBeing(mention.being)
      ? mention
      : apposed && !mention
        ? apposed
        : mention && !isPersonBeing(mention.being) && apposed && PERSON_NOUNS.has(phrase.head)
          ? apposed
          : null;

  const called = outletCalled(scene, phrase, to);
  const isUnlisted = called >= 0 && (mention === null || mention.being.known === null);
  if (isUnlisted) {
    const name = textOf(document, called, to);
    if (!publisher.isOwn(name)) return make("media", "newsroom-word", [name], { name, outlet: name });
  }

  const platform = beingIn(scene, from, to)?.sort === "platform";
  const crowd =
    crowdIn(whole) ??
    (platform &&
    /^(user|commenter|poster|some|many|several|people|post|message|comment|reader|follower)s?$/.test(
      phrase.single,
    )
      ? phrase.head
      : null);
  const poster =
    crowd && /^(post|tweet|message)$/.test(phrase.single) ? authorOf(scene, phrase, judge) : null;
  if (crowd && !person && !poster) return make("social", "crowd-words", [crowd]);
  if (!person && isWebAccount(whole, phrase.head)) return make("social", "crowd-words", [plainName]);

  if (person) {
    const before = JOURNALIST.has(phrase.single) ? outletIn(scene, phrase.from, phrase.coreTo) : null;
    const reporter = person.being.outlet ?? before?.name ?? null;
    const known = { ...of(person.being), outlet: reporter ?? "", head: "journalist" };
    if (reporter !== null && publisher.isOwn(reporter))
      return make("witness", "own-outlet", [reporter], known);
    if (reporter !== null) return make("media", "reporter-of", [person.being.name, reporter], known);
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
    const outlet = outletIn(scene, phrase.from, phrase.coreTo);
    if (outlet && phrase.possessor) return outletKind(outlet);
    if (isDescribedSource(scene, phrase, to, affiliation))
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
  if (isWrittenPaper(scene, phrase, affiliation.national)) return make("document", "document-word", [head]);
  if (isNewsroom(scene, phrase)) {
    const outlet = outletIn(scene, from, to);
    const place = JOURNALIST.has(single);
    if (outlet) return { ...outletKind(outlet), head: place ? "journalist" : single };
    const before = document.words[phrase.coreTo - 2] ?? "";
    if (place && phrase.coreTo - 2 >= phrase.coreFrom && publisher.isOwn(before))
      return make("witness", "own-outlet", [publisher.name ?? before], { name: publisher.name ?? before });
    if (place && !phrase.plural && phrase.possessor === null && affiliation.named)
      return make("media", "newsroom-word", [head]);
    if (lower[phrase.from] === "our" || lower[phrase.from] === "this")
      return make("witness", "own-outlet", [publisher.name ?? plainName], {
        name: publisher.name ?? plainName,
      });
    return make("media", "newsroom-word", [head]);
  }
  if (
    /^(reports|accounts|rumours|rumors)$/.test(head) &&
    / (unconfirmed|unverified) /.test(paddedWords(document, phrase.from, phrase.coreTo - 1))
  )
    return make("hearsay", "press-reports", [plainName]);
  if (PRESS_REPORT_NOUNS.has(head)) {
    const outlet = outletIn(scene, from, to);
    const isOfPoll = /\b(poll|survey)\b/.test(whole) && !/\b(by|from|in)\b|'s/.test(whole);
    if (outlet && !isOfPoll) return outletKind(outlet, { head: single });
    if (isPressReport(scene, phrase, affiliation.named)) return make("media", "press-reports", [plainName]);
  }
  if (headKnown && headKnown.sort === "data")
    return make("document", "data-list", [headKnown.name, headKnown.known?.about ?? ""], of(headKnown));
  if ((AUTHORED_NOUNS.has(head) || (PAGES.test(single) && phrase.possessor)) && !headKnown) {
    const author = authorOf(scene, phrase, judge);
    if (author)
      return {
        ...author,
        plural: false,
        head,
        why: { rule: "author", values: [plainName, author.name] },
        phrase,
      };
    if (!DOCUMENT_NOUNS.has(head) && !/^(e-?mails|memos?|memorandum|messages|texts|notes)$/.test(head))
      return make("organisation", "statement", [plainName], { confidence: 0.4, head });
  }
  if (isPublicFigure(document, phrase)) return make("unnamed", "described-person", [plainName]);
  if ((DOCUMENT_NOUNS.has(head) || AUTHORED_NOUNS.has(head)) && !headKnown)
    return make("document", "document-word", [head]);
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

  const speaker = SPEAKER_NOUNS.has(single) ? speakerKind(scene, phrase) : null;
  if (speaker)
    return make(
      speaker.kind,
      speaker.rule,
      [plainName, ...speaker.values],
      phrase.plural ? { plural: true } : {},
    );

  if (AUTHORITY_NOUNS.has(head) && !PERSON_PLURALS.has(head))
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

  return judgeCommonNoun({
    scene,
    phrase,
    to,
    plainName,
    affiliation,
    withheld: withheld !== null,
    apposed,
    make,
    of,
  });
}

/** A spokesman is the body or the office he speaks for; a private person's is unnamed (ruling 5). */
function speakerKind(scene: Scene, phrase: Phrase): { kind: Kind; rule: string; values: string[] } {
  if (/^(representatives|reps)$/.test(phrase.head))
    return { kind: "unnamed", rule: "described-people", values: [] };
  if (phrase.plural) return { kind: "organisation", rule: "speaker", values: [""] };
  const employer = employerOf(scene, phrase, judge);
  const office = employer?.being ? holdsNationalOffice(employer.being) : false;
  if (employer?.kind === "person" && (employer.being?.sure ?? 0) > 1 && !office)
    return { kind: "unnamed", rule: "speaker-of-person", values: [] };
  return { kind: "organisation", rule: "speaker", values: [employer?.name ?? ""] };
}

/** Takes "one senior figure", "opposition figures"; leaves "official figures". */
function isPublicFigure({ lower }: Scene["document"], { single, coreFrom, coreTo }: Phrase): boolean {
  if (single !== "figure") return false;
  const before = lower.slice(coreFrom, coreTo - 1).join(" ");
  return /\b(?:senior|leading|prominent|top|key|opposition|party|cabinet|religious|military|union|industry|underworld|labour|tory|public|influential|political)\b/.test(
    before,
  );
}
