import { describe, expect, test } from "vitest";
import type { Form, Stance } from "../../../src/model/claim";
import { lastOf } from "./understand";

const STANCES: readonly (readonly [Stance, string])[] = [
  ["neutral", "said"],
  ["neutral", "told reporters"],
  ["neutral", "according to"],
  ["neutral", "has never said"],
  ["neutral", "warned"],
  ["neutral", "estimated"],
  ["neutral", "called on"],
  ["neutral", "asserted"],
  ["committed", "confirmed"],
  ["committed", "acknowledged"],
  ["committed", "admitted"],
  ["committed", "showed"],
  ["committed", "revealed"],
  ["committed", "has conceded"],
  ["committed", "found"],
  ["doubtful", "claimed"],
  ["doubtful", "alleged"],
  ["doubtful", "claims that"],
  ["doubtful", "allegedly"],
  ["denial", "denied"],
  ["denial", "has twice denied"],
  ["denial", "does not indicate"],
  ["silence", "declined to comment"],
  ["silence", "did not say"],
  ["silence", "didn't respond"],
  ["silence", "could not be reached"],
  ["silence", "did not immediately respond to requests for comment"],
  ["silence", "gave no details"],
  ["silence", "could not independently verify"],
  ["silence", "would neither confirm nor deny"],
  ["silence", "refused to elaborate"],
  ["silence", "was not available for comment"],
  ["silence", "has not commented"],
];

describe("what a cue commits to", () => {
  test.each(STANCES.map(([stance, cue]) => ({ stance, cue })))("$cue: $stance", ({ stance, cue }) => {
    expect(lastOf(`{source The ministry} {cue ${cue}} {content the bridge was closed}.`).stance).toBe(stance);
  });

  test("silence has no grade and says what is missing", () => {
    const claim = lastOf("{source The ministry} {cue declined to say} {content how many were hurt}.");
    expect(claim.grade).toBeNull();
    expect(claim.reasons.map(({ rule }) => rule)).toEqual(["silence"]);
  });
});

const FORMS: readonly (readonly [Form, string])[] = [
  ["indirect", "{source Anna Berg} {cue said} {content the bridge was closed}."],
  ["direct", '{content "The bridge is closed,"} {source Anna Berg} {cue said}.'],
  ["direct", "{content “The bridge is closed,”} {source Anna Berg} {cue said}. {content “It will stay so.”}"],
  ["mixed", '{source Anna Berg} {cue said} {content the bridge was "irrational and harmful"}.'],
  [
    "mixed",
    '{content "The bridge is closed,"} {source Anna Berg} {cue said}, {content adding that it would stay so}.',
  ],
  ["indirect", "{source The ministry} {cue declined to comment}."],
];

describe("whose words they are", () => {
  test.each(FORMS.map(([form, notation]) => ({ form, notation })))(
    "$form: $notation",
    ({ form, notation }) => {
      expect(lastOf(notation).form).toBe(form);
    },
  );
});
