import type { Being } from "./beings";
import { knownName } from "./known-names";
import type { Scene } from "./scene";

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The state that one of these words names or is of: Spain for "Spain" and for "Spanish"; null for none. */
export function nationIn(words: readonly string[]): string | null {
  for (const word of words) {
    const known = knownName(capitalised(word));
    if (known?.about === "a state" || (known?.list === "people" && known.about === `of ${known.name}`))
      return known.name;
  }
  return null;
}

/** The state in whose name somebody is introduced: "Portugal's Prime Minister Rui Lopes", "French President Jean Roux". */
export function nationOf({ cast, document }: Scene, being: Being): string | null {
  for (const index of being.mentions) {
    const mention = cast.mentions[index];
    if (!mention) continue;
    const before = document.words[mention.runFrom - 1] === "'s" ? mention.runFrom - 2 : mention.runFrom;
    const nation = nationIn(document.words.slice(before, mention.from));
    if (nation !== null) return nation;
  }
  return null;
}
