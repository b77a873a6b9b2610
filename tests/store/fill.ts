import { Connection } from "../../src/store/connection";
import { writeKept } from "../../src/store/kept-article";
import { keptArticle, sourcesOf } from "./kept";

// Bundled for a page of the extension, where it fills the store that is to be measured.
Object.assign(globalThis, { fillStore });

const SENTENCE =
  "The harbour council will run a night ferry from May, although nobody had asked for it, officials said. ";

async function fillStore(from: number, to: number, claims: number): Promise<void> {
  const connection = new Connection();
  await connection.write(async (stores) => {
    for (let number = from; number < to; number++) {
      const day = `2026-${String((number % 12) + 1).padStart(2, "0")}-${String((number % 28) + 1).padStart(2, "0")}`;
      const works = number % 20 === 0 ? [{ note: `Note ${number}`, tags: ["ferry"] }] : [];
      const kept = keptArticle(number, { claims, read: day, works });
      const text = `${number} ${SENTENCE.repeat(50)}`;
      const found = kept.found.map((one, index) => {
        const reasons = ["named", "relay", "verb"].map((rule) => ({
          rule,
          text: `A sentence of some eighty characters that says why, as the engine writes it ${index % 5}.`,
          values: [`Name ${index % 5}`],
          standard: "Reuters, AP",
          decides: rule === "named",
        }));
        const resolved = `Name ${(number * 7 + index) % 4000} Surname`;
        return { ...one, claim: { ...one.claim, resolved, reasons } };
      });
      await writeKept(stores, { ...kept, text, found }, sourcesOf(kept));
    }
  }, "relaxed");
  await connection.close();
}
