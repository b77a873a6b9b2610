import type { Being } from "./beings";
import { genderOfWord } from "./gender-words";
import { nationIn, nationOf } from "./nation";
import { referentOf } from "./referents";
import type { Referent, Scene } from "./scene";
import { sameRoles } from "./words";

const EMPTY: ReadonlySet<string> = new Set(
  "the senior former new then current local late young old own first longtime long-time chief top deputy".split(
    " ",
  ),
);
const tells = (word: string): boolean => /^[\p{L}-]{3,}$/u.test(word) && !EMPTY.has(word);

/** Does the text describe this person by this role, or by one that means the same? */
export function hasRole(being: Being, role: string): boolean {
  for (const same of sameRoles(role)) if (being.roles.has(same)) return true;
  return false;
}

/** The person the text gives a role to: "the real estate agent" → Eyamba Sowers. Null where none or none clearly. */
export function roleBearer(
  scene: Scene,
  at: number,
  role: string,
  modifiers: readonly string[],
  from: "before" | "anywhere" | "after" = "anywhere",
): Referent | null {
  const { beings, mentions } = scene.cast;
  const gender = genderOfWord(role);
  const nation = nationIn(modifiers);
  let best: Being | null = null;
  let bestScore = 0;
  let second = 0;
  for (const being of beings) {
    if (being.sort !== "person" || being.mentions.length === 0 || !hasRole(being, role)) continue;
    if (gender !== "" && being.gender !== "" && gender !== being.gender) continue;
    // Spain's prime minister is not Portugal's.
    if (nation !== null && (nationOf(scene, being) ?? nation) !== nation) continue;
    let last = -1;
    for (const m of being.mentions) {
      const where = mentions[m]?.from ?? 0;
      if (where < at) last = where;
    }
    if (from === "before" && last < 0) continue;
    if (from === "after" && last >= 0) continue;
    let score = last < 0 ? 0.7 : 1 + 30 / (30 + (at - last));
    for (const word of modifiers)
      if (tells(word))
        score += being.roles.has(word) || being.parts.includes(word) ? 0.8 : last < 0 ? -0.05 : -0.5;
    score += Math.min(0.4, 0.05 * being.mentions.length);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = being;
    } else second = Math.max(second, score);
  }
  if (!best || bestScore < 0.6) return null;
  const margin = bestScore - second;
  return {
    ...referentOf(scene, best),
    confidence: Math.max(
      0.4,
      Math.min(0.9, 0.5 + 0.2 * bestScore + 0.1 * Math.min(1, margin) - (margin < 0.1 ? 0.2 : 0)),
    ),
    why: { rule: "description", values: [role, best.name] },
  };
}
