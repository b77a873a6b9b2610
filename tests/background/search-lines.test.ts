import fc from "fast-check";
import { expect, test } from "vitest";
import { holds, type Sought, searchLines } from "../../src/background/search-lines";
import { hasWords } from "../../src/background/search-words";
import type { Placed } from "../../src/model/annotation";
import { GRADE_NAMES, type GradeName, gradeName, KINDS, type Kind } from "../../src/model/claim";
import { fold } from "../../src/store/fold";
import { annotation } from "../store/kept";

const NOTHING: Sought = { words: [], grades: [], kinds: [] };

function placed(content: string, claim: object = {}, work: object = {}): Placed {
  const made = annotation("id", "article", work);
  const quoted = [{ quote: { exact: content, prefix: "", suffix: "" }, position: { start: 0, end: 1 } }];
  const anchors = { source: [], cue: [], content: quoted };
  return {
    annotation: { ...made, claim: { ...made.claim, resolved: null, ...claim }, anchors },
    placed: null,
  };
}

const lines = searchLines({ facts: { title: "Harbour council backs Édouard’s night ferry" } }, [
  placed("officials had been told\nof it", { kind: "person", grade: 4 }),
  placed("nobody knew", { kind: "hearsay", grade: 1, resolved: "Ingrid Solheim" }),
  placed("the boats", { kind: "media", grade: 3 }, { grade: 2, kind: "group", note: "Mind the quarantine" }),
]);
const hold = (sought: Partial<Sought>) => holds(lines, { ...NOTHING, ...sought });

test("words are found together in one claim or in the title, not over two claims", () => {
  expect(hold({ words: ["told"] })).toBe(true);
  expect(hold({ words: ["told", "officials", "ferry"] })).toBe(true);
  expect(hold({ words: ["edouard's", "solheim", "body"] })).toBe(true);
  expect(hold({ words: ["told", "nobody"] })).toBe(false);
  expect(hold({ words: ["zebra"] })).toBe(false);
  expect(hold({ words: ["quarantine", "boats"] })).toBe(true);
  expect(hold({ words: ["quarantine", "knew"] })).toBe(false);
});

test("the reader's grade and kind count before the engine's, in the same claim as the words", () => {
  expect(hold({ grades: ["unnamed"] })).toBe(true);
  expect(hold({ grades: ["second-hand"] })).toBe(false);
  expect(hold({ kinds: ["media"] })).toBe(false);
  expect(hold({ kinds: ["group", "witness"], grades: ["unnamed"] })).toBe(true);
  expect(hold({ kinds: ["hearsay"], grades: ["on-record"] })).toBe(false);
  expect(hold({ kinds: ["hearsay"], words: ["knew"] })).toBe(true);
  expect(hold({ kinds: ["person"], words: ["knew"] })).toBe(false);
});

test("an article without claims holds nothing", () => {
  expect(holds(searchLines({ facts: { title: "Ferry" } }, []), { ...NOTHING, words: ["ferry"] })).toBe(false);
  expect(holds("", NOTHING)).toBe(false);
});

test("it agrees with looking at every claim by itself, whatever they hold", () => {
  const text = fc.string({ unit: fc.constantFrom(..."abAé’ \n"), maxLength: 12 });
  const one = fc.record({
    content: text,
    grade: fc.constantFrom(1, 2, 4),
    kind: fc.constantFrom(...KINDS.slice(0, 3)),
  });
  fc.assert(
    fc.property(
      text,
      fc.array(one, { maxLength: 4 }),
      fc.array(fc.string({ unit: fc.constantFrom(..."abAé'"), minLength: 1, maxLength: 3 }), {
        maxLength: 3,
      }),
      fc.constantFrom<readonly GradeName[]>([], [GRADE_NAMES[1]]),
      fc.constantFrom<readonly Kind[]>([], [KINDS[0], KINDS[1]]),
      (title, claims, typed, grades, kinds) => {
        const words = typed.map(fold);
        const all = claims.map(({ content, grade, kind }) => placed(content, { grade, kind }));
        const expected = claims.some(
          ({ content, grade, kind }) =>
            hasWords(`${content}\n${title}`, words) &&
            (grades.length === 0 || grades.includes(gradeName(grade as 1))) &&
            (kinds.length === 0 || kinds.includes(kind)),
        );
        expect(holds(searchLines({ facts: { title } }, all), { words, grades, kinds })).toBe(expected);
      },
    ),
  );
});
