import { isCapital } from "./capital";
import { knownName } from "./known-names";
import { firstLetters, type Scene } from "./scene";

/** "Mr Garth's office", "I": these keep their capital everywhere. */
const ALWAYS = /^(mrs?|ms|miss|dr|sir|dame|lord|lady|i)$/;

/**
 * A source's name as it stands within a sentence: where only the head of its own sentence gave it a capital it loses it
 * ("A senior official" → "a senior official"); "Iranian officials" and "Baltic Wire" keep theirs.
 */
export function nameInSentence(scene: Scene, name: string): string {
  if (!isCapital(name) || isCapital(name.slice(1))) return name;
  const { sentences, sentenceStarts, starts, text, words } = scene.document;
  for (const start of scene.openings.get(firstLetters(name)) ?? [])
    if (text.startsWith(name, starts[start] as number)) {
      const head = sentenceStarts[sentences[start] as number] as number;
      const opens = start === head || (start === head + 1 && /^["“‘]/.test(words[head] as string));
      return opens && !isName(scene, start) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    }
  return name;
}

// Not by the part of speech: at the head of a sentence the tagger takes half the common nouns for names.
function isName({ document, cast }: Scene, token: number): boolean {
  const word = document.words[token] as string;
  return (
    (cast.at[token] as number) >= 0 ||
    knownName(word) !== null ||
    ALWAYS.test(document.lower[token]?.replace(".", "") ?? "")
  );
}
