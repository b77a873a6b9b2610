import { allSigns, workedIds } from "../store/lists";
import type { Reading } from "../store/schema";
import { bitsOfWords, mayHold } from "../store/sign";
import { store } from "./open-store";

// With every letter typed the signs are asked for again, and to read ten thousand takes longer than to look at them.
let last: { readonly changes: number; readonly signs: ReadonlyMap<string, Uint8Array> } | undefined;

/**
 * Those of some articles that may hold all of the folded words: none that does is left out, and few that do not are
 * left in. What the reader wrote is not in the signs, so that articles worked on are always among them.
 */
export async function likelyHolding(
  stores: Reading,
  ids: readonly string[],
  words: readonly string[],
): Promise<readonly string[]> {
  const bits = bitsOfWords(words);
  if (bits.length === 0) return ids;
  const { changes } = store;
  if (last?.changes !== changes) last = { changes, signs: await allSigns(stores) };
  const { signs } = last;
  const worked = await workedIds(stores);
  return ids.filter((id) => {
    const sign = signs.get(id);
    return sign === undefined || worked.has(id) || mayHold(sign, bits);
  });
}
