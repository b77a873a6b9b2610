import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REASONS } from "../../src/engine/meaning/reasons";
import { LISTS } from "../../src/model/analysis";
import { VERDICTS } from "../../src/model/annotation";
import { GRADE_NAMES, KINDS } from "../../src/model/claim";
import { EXPORT_FORMATS } from "../../src/views/article/export-article";
import { messagesOf } from "../ui/say-in";

const LANGUAGES = readdirSync("assets/_locales").sort();
const REFUSALS = ["full", "closed", "blocked", "corrupt", "private", "invalid"];
const GRADED = GRADE_NAMES.filter((grade) => grade !== "silence");

/** What can stand in the gap of an id that is put together: `${…}` in a source, its values here. */
const GAPS: Readonly<Record<string, readonly string[]>> = {
  "grade_*": GRADE_NAMES,
  "kind_*": KINDS,
  "form_*": ["direct", "indirect", "mixed"],
  "stance_*": ["committed", "doubtful", "denial", "silence"],
  "plain_*": KINDS,
  "plain_chain_*": KINDS,
  "verdict_*": VERDICTS,
  "verdict_meaning_*": VERDICTS,
  "reason_*": Object.keys(REASONS),
  "reason_*_standard": Object.entries(REASONS).flatMap(([rule, { standard }]) => (standard ? [rule] : [])),
  "save_refused_*": REFUSALS,
  "altered_*": ["gone", "new"],
  "lost_why_*": ["taken-out", "rewritten", "twice", "paragraph-gone"],
  "storage_trouble_*": REFUSALS,
  "brought_*": ["checking", "bringing"],
  "brought_why_*": [...REFUSALS, "unkept", "unread", "wordless", "lost"],
  "page_off_*": ["paused", "site"],
  "page_on_*": ["paused", "site"],
  "page_unreadable_*": ["browser", "store", "pdf", "earlier"],
  "export_*": EXPORT_FORMATS,
  "report_*": ["publisher", "byline", "published", "modified", "wire", "read"],
  "rubric_*": GRADE_NAMES,
  "example_*": KINDS,
  "example_sentence_*": GRADE_NAMES,
  "example_source_*": [...GRADED.filter((grade) => grade !== "unsourced"), "silence"],
  "standard_*": ["reuters", "ap", "bbc", "nyt", "w3c", "imvain", "nato"],
  "standard_*_says": ["reuters", "ap", "bbc", "nyt", "w3c", "imvain", "nato"],
  "list_*": LISTS,
  "lines_*": ["standard", "strong", "plain"],
  "order_*": ["read", "newest", "oldest", "title", "outlet", "claims", "unnamed", "articles", "name"],
  "theme_*": ["auto", "light", "dark"],
  "opens_*": ["hover", "click"],
  "keep_*": ["all", "annotated"],
  "options_*": ["never", "always"],
  "privacy_*": ["articles", "work", "settings"],
  "permission_*": ["hosts", "scripting", "storage", "unlimited", "panel", "menus"],
  "permission_*_why": ["hosts", "scripting", "storage", "unlimited", "panel", "menus"],
  "welcome_then_*": ["read", "pin", "keys", "write", "export"],
  "library_*": ["claims", "articles", "sources", "charts", "keeping"],
  // A choice of the options is given its words by props: see BY_PROPS.
  "*_*": [],
  "signal_*": ["named", "unnamed", "distinct"]
    .map((which) => `${which}-sources`)
    .concat(
      "single-source",
      "chains",
      "one-origin",
      "documents",
      "documents-linked",
      "own-observation",
      "right-of-reply",
    )
    .concat("attributed-sentences"),
  // Both gaps at once.
  "signal_*_*": [
    "named-sources_none",
    "unnamed-sources_none",
    "documents-linked_none",
    "right-of-reply_nameless",
    "anonymity-reason_given",
    "anonymity-reason_not-given",
    ...["named", "second-hand", "unnamed", "unsourced", "none"].map((variant) => `lead_${variant}`),
  ],
};

/** Ids that are put together from two props, where no source holds the template: `${words}_${value}`. */
const BY_PROPS = ["lines_*", "theme_*", "opens_*", "keep_*"];

const sources = ["content", "background", "export", "platform", "ui", "views"]
  .flatMap((room) =>
    readdirSync(join("src", room), { recursive: true, encoding: "utf8" }).map((path) =>
      join("src", room, path),
    ),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, "utf8"))
  .concat(readFileSync("manifest.json", "utf8").replaceAll(/__MSG_(\w+)__/g, '"$1"'));

/** Every template handed to `say` or `sayOr`, its gaps as `*`. */
const templates = new Set(
  sources.flatMap((text) =>
    [
      ...text.matchAll(/(?:say|sayOr|words)\((?:say, )?`([^`]+)`/g),
      ...text.matchAll(/`(signal_[^`]+)`/g),
    ].map((found) =>
      (found[1] as string).replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, "*").replaceAll("-", "_"),
    ),
  ),
);

/** Every string in the sources that could be an id. */
const literals = new Set(
  sources.flatMap((text) => [...text.matchAll(/"([a-z][a-z0-9_]*)"/g)].map(([, id]) => id as string)),
);

/** Every id that is certainly asked for by its name. */
const asked = sources.flatMap((text) =>
  [...text.matchAll(/\bsay\(\s*"([^"]+)"/g)].map(([, id]) => id as string),
);

const built = new Set(
  [...templates, ...BY_PROPS].flatMap((template) =>
    (GAPS[template] ?? []).map((value) => template.replace(/\*_\*|\*/, value.replaceAll("-", "_"))),
  ),
);

/** An id without the category of its plural: "claims_count_one" is part of "claims_count". */
const base = (id: string) => id.replace(/_(zero|one|two|few|many|other)$/, "");
const gapsIn = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort().join();

const english = messagesOf("en");
const bases = new Set(Object.keys(english).flatMap((id) => [id, base(id)]));

describe("the English messages", () => {
  test("are there for every id that is asked for", () => {
    expect(asked.length).toBeGreaterThan(150);
    expect([...asked, ...built].filter((id) => !bases.has(id))).toEqual([]);
  });

  test("are put together only from what this test knows", () => {
    expect([...templates].filter((template) => !(template in GAPS))).toEqual([]);
  });

  test("are all in use", () => {
    const used = (id: string) =>
      literals.has(id) || built.has(id) || literals.has(base(id)) || built.has(base(id));
    expect(Object.keys(english).filter((id) => !used(id))).toEqual([]);
  });

  test("say reasons as the engine says them, so that the command line and the views agree", () => {
    for (const [rule, { text, standard }] of Object.entries(REASONS)) {
      const id = `reason_${rule.replaceAll("-", "_")}`;
      expect(english[id]?.message).toBe(text);
      if (standard) expect(english[`${id}_standard`]?.message).toBe(standard);
    }
  });

  test("tell translators what each is for", () => {
    expect(Object.keys(english).filter((id) => !english[id]?.description)).toEqual([]);
  });

  test("fit the stores: a description of at most 132 characters", () => {
    for (const language of LANGUAGES)
      expect(messagesOf(language).description?.message.length ?? 0, language).toBeLessThanOrEqual(132);
  });
});

describe.each(LANGUAGES)("the messages in %s", (language) => {
  const messages = messagesOf(language);
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const plurals = new Set(
    Object.keys(english)
      .filter((id) => id.endsWith("_other"))
      .map(base),
  );

  test("say which language they are in", () => {
    expect(messages.locale?.message).toBe(language);
  });

  test("have every message, every plural its language asks for, and no other", () => {
    const expected = Object.keys(english).flatMap((id) =>
      plurals.has(base(id)) && id !== base(id)
        ? pluralCategories.map((category) => `${base(id)}_${category}`)
        : [id],
    );
    expect(Object.keys(messages).sort()).toEqual([...new Set(expected)].sort());
  });

  test("fill the same gaps as the English ones; a plural of exactly one may leave its figure out", () => {
    const wrong = Object.entries(messages).filter(([id, { message }]) => {
      const english_ = english[id] ?? english[`${base(id)}_other`];
      const gaps = gapsIn(english_?.message ?? "");
      const without = gaps.replace(/^\$1,?/, "");
      return gapsIn(message) !== gaps && !(id.endsWith("_one") && gapsIn(message) === without);
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test("mark one passage in each sentence of the example, and name as many hands as the English ones", () => {
    for (const id of Object.keys(english)) {
      const message = messages[id]?.message ?? "";
      if (id.startsWith("example_sentence_")) expect(message, id).toMatch(/^[^[\]]*\[[^[\]]+\][^[\]]*$/);
      if (id.startsWith("example_source_"))
        expect(message.split(" > ").length, id).toBe(english[id]?.message.split(" > ").length);
    }
  });

  test("address the reader in one way throughout", () => {
    // Takes "seit Sie dazu", "usted escribió"; leaves what begins a sentence about others.
    const OTHER_WAY: Readonly<Record<string, RegExp>> = {
      de: /\S (?:Sie|Ihnen)\b|^Sie haben\b/,
      es: /\busted\b/i,
      fr: /\b(?:toi|tes|tu as)\b/,
      ru: /(?:^| )(?:ты|тебя|твой|твои)(?![а-яё])/i,
    };
    const wrong = Object.entries(messages).filter(([, { message }]) => OTHER_WAY[language]?.test(message));
    expect(wrong).toEqual([]);
  });

  test("are not left empty or in English", () => {
    const same = Object.keys(messages).filter((id) => messages[id]?.message === english[id]?.message);
    expect(Object.values(messages).filter(({ message }) => message.trim() === "")).toEqual([]);
    // Names, formats and words that happen to be the same: few.
    if (language !== "en") expect(same.length, same.join()).toBeLessThan(40);
  });
});
