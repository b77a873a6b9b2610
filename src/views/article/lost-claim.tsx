import { useState } from "preact/hooks";
import type { Placed } from "../../model/annotation";
import type { PlaceAnswer } from "../../platform/protocol";
import { Altered } from "../../ui/altered";
import { useSay } from "../../ui/say";

/** Places an annotation on the words selected in the page; throws where the page does not answer. */
export type PlaceHere = (asked: {
  readonly annotationId: string;
  readonly revision: number;
}) => Promise<PlaceAnswer | { readonly status: "unselected" }>;

interface Props {
  readonly lost: Placed;
  /** Absent where there is no page beside. */
  readonly place?: PlaceHere | undefined;
  readonly onPlaced?: ((placed: Placed) => void) | undefined;
}

/** Why a claim has no place any more, what became of its passage, and the way back: on words the reader selects. */
export function LostClaim({ lost, place, onPlaced }: Props) {
  const say = useSay();
  const { alteration } = lost;
  const [outcome, setOutcome] = useState("");

  async function press(): Promise<void> {
    const { id: annotationId, revision } = lost.annotation;
    const answer = await place?.({ annotationId, revision }).catch(() => null);
    if (answer?.status === "saved") onPlaced?.(answer.placed);
    else setOutcome(sentence(answer?.status, answer?.status === "refused" ? answer.why : ""));
  }

  function sentence(status: string | undefined, why: string): string {
    switch (status) {
      case "unselected":
        return say("place_unselected");
      case "conflict":
        return say("save_conflict_empty");
      case "gone":
        return say("save_gone");
      case "refused":
        return say(`save_refused_${why}`);
      default:
        return say("place_unreachable");
    }
  }

  return (
    <div class="lost-claim">
      {alteration?.why && <p class="altered-why">{say(`lost_why_${alteration.why}`)}</p>}
      {alteration && <Altered alteration={alteration} />}
      {place && (
        <p>
          <button type="button" class="plain" onClick={() => void press()}>
            {say("place_here")}
          </button>{" "}
          <span role="status">{outcome}</span>
        </p>
      )}
    </div>
  );
}
