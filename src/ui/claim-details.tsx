import type { Alteration } from "../model/alteration";
import type { Annotation } from "../model/annotation";
import { gradeOf } from "../model/effective";
import { Altered } from "./altered";
import { Chain } from "./chain";
import { shownName } from "./claim-words";
import { Corrected } from "./corrected";
import { GradeLabel } from "./grade-line";
import { plainSentence } from "./plain-sentence";
import { Reasons } from "./reasons";
import { useSay } from "./say";
import { ClaimMeaning } from "./source-line";

interface Props {
  readonly annotation: Annotation;
  /** What changed around it since the reader worked on it. */
  readonly alteration?: Alteration | undefined;
  readonly id?: string;
  /** Opens what all kept articles have of its source; absent where there is no way there. */
  readonly onSource?: ((name: string) => void) | undefined;
}

/** What stands under a source's name: one sentence, the chain, the grade in words and line, the reasons. */
export function ClaimDetails({ annotation, alteration, id, onSource }: Props) {
  const say = useSay();
  const { words, tellsReason } = plainSentence(say, annotation);
  const name = shownName(annotation);
  return (
    <>
      <p id={id} class="plain-sentence">
        {words}
      </p>
      {alteration && !alteration.why && (
        <>
          <p class="altered-why">{say("altered_since")}</p>
          <Altered alteration={alteration} />
        </>
      )}
      <Chain links={annotation.claim.chain} />
      <p class="grade-row">
        <GradeLabel grade={gradeOf(annotation)} />
        <ClaimMeaning annotation={annotation} />
      </p>
      {annotation.origin === "reader" && <p class="quiet">{say("claim_own")}</p>}
      <Corrected annotation={annotation} />
      <Reasons key={annotation.id} reasons={annotation.claim.reasons} isSaid={tellsReason}>
        {onSource && name !== null && (
          <button type="button" class="plain" onClick={() => onSource(name)}>
            {say("library_open_source")}
          </button>
        )}
      </Reasons>
    </>
  );
}
