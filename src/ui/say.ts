import { createContext } from "preact";
import { useContext } from "preact/hooks";

/**
 * Answers the words for a message id in the reader's language, its gaps filled; hyphens in ids count as underscores, a
 * number that comes first chooses the plural. An unknown id is said as itself (platform/words.ts).
 */
export type Say = (id: string, ...values: readonly (string | number)[]) => string;

/** The words of the tree it stands above; without one, ids are shown, so that a lack is seen at once. */
export const Words = createContext<Say>((id) => id);

/** The words of this part of the tree. */
export function useSay(): Say {
  return useContext(Words);
}

/** The words for something the engine named, or the engine's own English where there are none for its id. */
export function sayOr(say: Say, id: string, values: readonly (string | number)[], english: string): string {
  const words = say(id, ...values);
  return words === id || words === "" ? english : words;
}
