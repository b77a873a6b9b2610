import { SIGNAL_IDS } from "../model/analysis";
import { type Anchors, type Annotation, type Article, type ReaderWork, VERDICTS } from "../model/annotation";
import { type Claim, type Grade, KINDS } from "../model/claim";
import { LONGEST_LINE, LONGEST_NOTE, MOST_ITEMS } from "../model/limits";
import type { Selectors } from "../model/selector";
import type { Span } from "../model/span";
import { type Foreign, parseJson, present, type Read, reading } from "./check";
import { fromCodePoint } from "./code-points";
import type { Exported } from "./exported";
import { ROLES } from "./jsonld";
import { ANNOTATION_CONTEXT } from "./jsonld-context";

const GRADES: readonly Grade[] = [1, 2, 3, 4, 5];
const FORMS = ["direct", "indirect", "mixed"] as const;
const STANCES = ["neutral", "committed", "doubtful", "denial", "silence"] as const;

/** Reads a file that `writeCollection` wrote: all of it, or the first fault and nothing. */
export function readCollection(text: string): Read<Exported> {
  const json = parseJson(text);
  return json.ok ? reading(() => collectionOf(json.value)) : json;
}

/** The same of a document that is parsed already; throws inside `reading` at the first fault. */
export function collectionOf(root: Foreign): Exported {
  const contexts = root.get("@context").list(10);
  if (!contexts.some(({ value }) => value === ANNOTATION_CONTEXT))
    root.get("@context").refuse(`${ANNOTATION_CONTEXT} was expected among the contexts`);
  root.get("type").one(["AnnotationCollection"]);
  const read = article(root.get("article"));
  if (root.get("id").uuid(true) !== read.id) root.get("id").refuse("the article's id was expected");
  const items = root.get("first").get("items").list();
  return { article: read, annotations: items.map((item) => annotation(item, read)) };
}

function article(from: Foreign): Article {
  const facts = from.get("facts");
  const fact = (key: string) => facts.get(key).maybe((value) => value.string(10_000));
  return {
    id: from.get("id").uuid(),
    address: from.get("address").place(),
    aliases: from
      .get("aliases")
      .list(1000)
      .map((alias) => alias.address()),
    facts: present({
      url: fact("url"),
      title: fact("title"),
      byline: fact("byline"),
      publisher: fact("publisher"),
      published: fact("published"),
      modified: fact("modified"),
      lang: fact("lang"),
      wire: fact("wire"),
    }),
    language: from.get("language").string(100),
    signals: from
      .get("signals")
      .list(1000)
      .map((signal) => ({
        id: signal.get("id").one(SIGNAL_IDS),
        count: signal.get("count").number(),
        ...present({
          of: signal.get("of").maybe((of) => of.number()),
          variant: signal.get("variant").maybe((variant) => variant.string(100)),
        }),
        text: signal.get("text").string(),
        values: signal
          .get("values")
          .list(100)
          .map((value) => value.string()),
        claims: signal
          .get("claims")
          .list()
          .map((claim) => claim.count()),
      })),
    textDigest: "",
    ...present({
      astral: from.get("astral").maybe((astral) => astral.list().map((offset) => offset.count())),
    }),
    engine: from.get("engine").string(100),
    firstRead: from.get("firstRead").time(),
    lastRead: from.get("lastRead").time(),
  };
}

function annotation(from: Foreign, of: Article): Annotation {
  from.get("type").one(["Annotation"]);
  const bodies = from.get("body").list(10_000);
  const targets = from
    .get("target")
    .list(10_000)
    .map((entry) => target(entry, of));
  const part = (role: (typeof ROLES)[number]) => targets.filter((entry) => entry.role === role);
  const anchors = (role: (typeof ROLES)[number]) => part(role).map(({ selectors }) => selectors);
  const spans = (role: (typeof ROLES)[number]) => part(role).map(({ span }) => span);
  const by = (whose: "engine" | "reader") =>
    bodies.filter((body) => body.get("by").one(["engine", "reader"]) === whose);
  return {
    id: from.get("id").uuid(true),
    articleId: of.id,
    origin: from.get("origin").one(["engine", "reader"]),
    claim: {
      source: spans("source"),
      cue: spans("cue"),
      content: spans("content"),
      ...meaning(from, by("engine")),
    },
    anchors: {
      source: anchors("source"),
      cue: anchors("cue"),
      content: anchors("content"),
    } satisfies Anchors,
    work: work(by("reader")),
    revision: from.get("revision").count(),
    created: from.get("created").time(),
    modified: from.get("modified").time(),
  };
}

function target(
  from: Foreign,
  of: Article,
): { role: (typeof ROLES)[number]; selectors: Selectors; span: Span } {
  const selectors = from.get("selector").list(10);
  const find = (type: string) =>
    selectors.find((selector) => selector.get("type").value === type) ??
    from.get("selector").refuse(`a ${type} was expected`);
  const quote = find("TextQuoteSelector");
  const points = find("TextPositionSelector");
  const astral = of.astral ?? [];
  const start = fromCodePoint(astral, points.get("start").count());
  const end = fromCodePoint(astral, points.get("end").count());
  if (end < start) points.refuse("an end after its start was expected");
  const found = from.get("found").maybe((pair) => pair.list(2).map((offset) => offset.count()));
  return {
    role: from.get("role").one(ROLES),
    selectors: {
      quote: {
        exact: quote.get("exact").string(),
        prefix: quote.get("prefix").string(),
        suffix: quote.get("suffix").string(),
      },
      position: { start, end },
    },
    span: { start: found?.[0] ?? start, end: found?.[1] ?? end },
  };
}

function meaning(from: Foreign, bodies: readonly Foreign[]): Omit<Claim, "source" | "cue" | "content"> {
  const find = (purpose: string) => bodies.find((body) => body.get("purpose").value === purpose);
  const classifying = find("classifying") ?? from.get("body").refuse("a body that classifies was expected");
  const identifying = find("identifying");
  const grade = classifying.get("grade");
  return {
    confidence: classifying.get("confidence").number(0, 1),
    form: classifying.get("form").one(FORMS),
    stance: classifying.get("stance").one(STANCES),
    kind: classifying.get("kind").one(KINDS),
    resolved: identifying?.get("value").string(10_000) ?? null,
    resolvedConfidence: (identifying ?? classifying).get("nameConfidence").number(0, 1),
    chain: classifying
      .get("chain")
      .list(100)
      .map((link) => ({
        ...present({
          span: link
            .get("span")
            .maybe((span) => ({ start: span.get("start").count(), end: span.get("end").count() })),
        }),
        name: link.get("name").string(10_000),
        kind: link.get("kind").one(KINDS),
      })),
    grade: grade.value === null ? null : grade.one(GRADES),
    reasons: classifying
      .get("reasons")
      .list(100)
      .map((reason) => ({
        rule: reason.get("rule").string(100),
        text: reason.get("text").string(10_000),
        values: reason
          .get("values")
          .list(100)
          .map((value) => value.string(10_000)),
        standard: reason.get("standard").value === null ? null : reason.get("standard").string(1000),
        decides: reason.get("decides").boolean(),
      })),
  };
}

function work(bodies: readonly Foreign[]): ReaderWork {
  const all = (purpose: string) => bodies.filter((body) => body.get("purpose").value === purpose);
  const some = (purpose: string) => {
    const found = all(purpose);
    found[MOST_ITEMS]?.refuse(`at most ${MOST_ITEMS} of these were expected`);
    return found;
  };
  const one = <T>(purpose: string, key: string, read: (value: Foreign) => T): T | undefined =>
    all(purpose)
      .find((body) => body.get(key).value !== undefined)
      ?.get(key)
      .maybe(read);
  const tags = some("tagging").map((body) => body.get("value").words(LONGEST_LINE));
  const evidence = some("linking").map((body) => ({
    url: body.get("source").address(LONGEST_LINE),
    title: body.get("label").string(LONGEST_LINE),
    quote: body.get("quote").string(LONGEST_NOTE),
  }));
  const moderating = one("moderating", "value", (value) => value.one(["not-a-claim", "claim"]));
  return present({
    verdict: one("assessing", "value", (value) => value.one(VERDICTS)),
    note: one("commenting", "value", (value) => value.string(LONGEST_NOTE)),
    evidence: evidence.length ? evidence : undefined,
    tags: tags.length ? tags : undefined,
    grade: one("classifying", "grade", (value) => value.one(GRADES)),
    kind: one("classifying", "kind", (value) => value.one(KINDS)),
    name: one("identifying", "value", (value) => value.string(LONGEST_LINE)),
    dismissed: moderating === undefined ? undefined : moderating === "not-a-claim",
  });
}
