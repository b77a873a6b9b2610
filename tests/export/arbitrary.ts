import fc from "fast-check";
import { present } from "../../src/export/check";
import type { Exported } from "../../src/export/exported";
import { SIGNAL_IDS } from "../../src/model/analysis";
import { type Annotation, type Article, VERDICTS } from "../../src/model/annotation";
import { type Claim, type Grade, KINDS } from "../../src/model/claim";

const words = fc.string({ unit: "grapheme", maxLength: 40 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const grade = fc.constantFrom<Grade>(1, 2, 3, 4, 5);
const kind = fc.constantFrom(...KINDS);
const time = fc
  .date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc.webUrl({ validSchemes: ["http", "https"] });
const astral = fc
  .uniqueArray(fc.nat(400), { maxLength: 5 })
  .map((pairs) => pairs.map((at) => at * 2).sort((a, b) => a - b));
const confidence = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);

/** Any article that the store can hold. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.uuid(),
    address,
    aliases: fc.array(address, { maxLength: 2 }),
    facts: fc
      .record({ title: maybe(words), publisher: maybe(words), byline: maybe(words), lang: maybe(words) })
      .map((facts) => present(facts)),
    language: words,
    signals: fc.array(
      fc
        .record({
          id: fc.constantFrom(...SIGNAL_IDS),
          count: fc.nat(),
          of: maybe(fc.nat()),
          variant: maybe(words),
          text: words,
          values: fc.array(words, { maxLength: 2 }),
          claims: fc.array(fc.nat(100), { maxLength: 3 }),
        })
        .map((signal) => present(signal)),
      { maxLength: 3 },
    ),
    textDigest: fc.constant(""),
    astral: maybe(astral),
    engine: words,
    firstRead: time,
    lastRead: time,
  })
  .map((article) => present(article));

function anyAnnotation(article: Article): fc.Arbitrary<Annotation> {
  const pairs = new Set(article.astral ?? []);
  const outside = (offset: number) => (pairs.has(offset - 1) ? offset - 1 : offset);
  const span = fc
    .tuple(fc.nat(1000), fc.nat(50))
    .map(([start, length]) => ({ start: outside(start), end: outside(start + length) }));
  const spans = fc.array(span, { maxLength: 3 });
  const claim: fc.Arbitrary<Claim> = fc.record({
    source: spans,
    cue: spans,
    content: spans,
    confidence,
    form: fc.constantFrom("direct", "indirect", "mixed"),
    stance: fc.constantFrom("neutral", "committed", "doubtful", "denial", "silence"),
    kind,
    resolved: fc.option(words),
    resolvedConfidence: confidence,
    chain: fc.array(
      fc.record({ span: maybe(span), name: words, kind }).map((link) => present(link)),
      { maxLength: 3 },
    ),
    grade: fc.option(grade),
    reasons: fc.array(
      fc.record({
        rule: words,
        text: words,
        values: fc.array(words, { maxLength: 2 }),
        standard: fc.option(words),
        decides: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  });
  return fc
    .record({
      id: fc.uuid(),
      origin: fc.constantFrom("engine" as const, "reader" as const),
      claim,
      shift: fc.nat(3),
      work: fc
        .record({
          verdict: maybe(fc.constantFrom(...VERDICTS)),
          note: maybe(words),
          evidence: maybe(
            fc.array(fc.record({ url: address, title: words, quote: words }), { minLength: 1, maxLength: 2 }),
          ),
          tags: maybe(
            fc.array(
              words.filter((tag) => tag.trim() !== ""),
              { minLength: 1, maxLength: 3 },
            ),
          ),
          grade: maybe(grade),
          kind: maybe(kind),
          name: maybe(words),
          dismissed: maybe(fc.boolean()),
        })
        .map((work) => present(work)),
      revision: fc.nat(),
      created: time,
      modified: time,
      quote: fc.record({ exact: words, prefix: words, suffix: words }),
    })
    .map(({ shift, quote, ...rest }) => {
      const anchor = ({ start, end }: { start: number; end: number }) => ({
        quote,
        position: { start: outside(start + shift), end: outside(end + shift) },
      });
      const { claim } = rest;
      return {
        ...rest,
        articleId: article.id,
        anchors: {
          source: claim.source.map(anchor),
          cue: claim.cue.map(anchor),
          content: claim.content.map(anchor),
        },
      };
    });
}

/** Any article with any annotations that the store can hold. */
export const anyExported: fc.Arbitrary<Exported> = anyArticle.chain((article) =>
  fc.array(anyAnnotation(article), { maxLength: 4 }).map((annotations) => ({ article, annotations })),
);
