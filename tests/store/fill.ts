import { placedIn } from "../../src/background/kept-view";
import { listed } from "../../src/background/records";
import type { Claim } from "../../src/model/claim";
import { Connection } from "../../src/store/connection";
import { writeKept } from "../../src/store/kept-article";
import { claim, keptArticle } from "./kept";

// Bundled for a page of the extension, where it fills the store that is to be measured.
Object.assign(globalThis, { fillStore });

const SENTENCE = "The harbour council will run a night ferry from May, although nobody had asked for it. ";
/** Words of three to ten letters, of which a few are used most of the time, as in any language. */
const WORDS = Array.from({ length: 20_000 }, (_, index) => wordOf(index));
/** In every article, but never in one claim together: the worst that can be searched for. */
const APART = ["night", "ferry", "officials"];

function wordOf(index: number): string {
  let left = (index * 7919 + 104_729) * 31;
  let word = "";
  for (const _ of "ab".repeat(1 + (index % 4))) {
    word += ("bdfgklmnprstv"[left % 13] ?? "") + ("aeiou"[(left >> 4) % 5] ?? "");
    left = (left * 1103 + 12_345) % 2_147_483_647;
  }
  return word;
}

async function fillStore(from: number, to: number, claims: number): Promise<void> {
  const connection = new Connection();
  await connection.write(async (stores) => {
    for (let number = from; number < to; number++) {
      const day = `2026-${String((number % 12) + 1).padStart(2, "0")}-${String((number % 28) + 1).padStart(2, "0")}`;
      const works = number % 20 === 0 ? [{ note: `Note ${number}`, tags: ["ferry"] }] : [];
      const kept = keptArticle(number, { claims, read: day, works });
      let text = `${number} ${SENTENCE.repeat(15)}`;
      const found = kept.found.map((one, index) => {
        const name = `Name ${(number * 7 + index) % 4000} Surname`;
        const words = contentOf(number * claims + index, APART[index % 24]);
        const made = claimOn(text.length, name, words, index);
        text += `${name} said ${words}. `;
        return { ...one, claim: made };
      });
      const all = { ...kept, text, found };
      await writeKept(stores, all, listed(kept.record.article, placedIn(all)));
    }
  }, "relaxed");
  await connection.close();
}

function contentOf(seed: number, more = ""): string {
  let state = seed + 1;
  const words = Array.from({ length: 18 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[Math.floor(WORDS.length * (state / 2_147_483_647) ** 4)];
  });
  return [...words, more].join(" ").trim();
}

function claimOn(start: number, name: string, words: string, index: number): Claim {
  const said = start + name.length + 1;
  const reasons = ["named", "relay", "verb"].map((rule) => ({
    rule,
    text: `A sentence of some eighty characters that says why, as the engine writes it ${index % 5}.`,
    values: [`Name ${index % 5}`],
    standard: "Reuters, AP",
    decides: rule === "named",
  }));
  return {
    ...claim(start, name),
    source: [{ start, end: start + name.length }],
    cue: [{ start: said, end: said + 4 }],
    content: [{ start: said + 5, end: said + 5 + words.length }],
    reasons,
  };
}
