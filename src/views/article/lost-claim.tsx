import { useState } from "preact/hooks";
import type { Placed } from "../../model/annotation";
import type { PlaceAnswer } from "../../platform/protocol";
import { useSay } from "../../ui/say";

/** Places an annotation on the words selected in the page; throws where the page does not answer. */
export type PlaceHere = (asked: {
  readonly annotationId: string;
  readonly revision: number;
}) => Promise<PlaceAnswer | { readonly status: "unselected" }>;

interface Props {
  readonly lost: Placed;
  readonly place: PlaceHere;
  readonly onPlaced: (placed: Placed) => void;
}

/** The way back for a claim whose words are gone: the reader selects words in the article, and it stands there. */
export function LostClaim({ lost, place, onPlaced }: Props) {
  const say = useSay();
  const [outcome, setOutcome] = useState("");

  async function press(): Promise<void> {
    const { id: annotationId, revision } = lost.annotation;
    const answer = await place({ annotationId, revision }).catch(() => null);
    if (answer?.status === "saved") onPlaced(answer.placed);
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
    <p class="lost-claim">
      <button type="button" class="plain" onClick={() => void press()}>
        {say("place_here")}
      </button>{" "}
      <span role="status">{outcome}</span>
    </p>
  );
}
