import type { Annotation } from "../model/annotation";
import { kindOf } from "../model/effective";
import { withCapital } from "./capital";
import { isGuess, shownName } from "./claim-words";
import { useSay } from "./say";

/** Who says it, in the article's type; the words for its kind where nobody is named or described. */
export function SourceName({ annotation }: { annotation: Annotation }) {
  const say = useSay();
  const name = shownName(annotation);
  if (name === null) return <span class="nobody">{say("source_nobody")}</span>;
  return (
    <>
      <span class="said">{withCapital(name)}</span>
      {isGuess(annotation) && <span class="quiet"> {say("source_probably")}</span>}
    </>
  );
}

/** Kind, form and stance of a claim in a few words: no form where the source kept silent, no stance that is none. */
export function ClaimMeaning({ annotation }: { annotation: Annotation }) {
  const say = useSay();
  const { form, stance } = annotation.claim;
  const words = [say(`kind_${kindOf(annotation)}`)];
  if (stance !== "silence") words.push(say(`form_${form}`));
  if (stance !== "neutral") words.push(say(`stance_${stance}`));
  return <span class="meaning">{words.join("\u00a0· ")}</span>;
}
