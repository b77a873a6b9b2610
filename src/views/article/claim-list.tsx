import { type ComponentChildren, Fragment } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Placed } from "../../model/annotation";
import { useSay } from "../../ui/say";
import { LostClaim, type PlaceHere } from "./lost-claim";

/** So many claims are drawn at once: more than a popup shows before it is scrolled. */
const AT_FIRST = 5;
/** So long after them, in ms, come the others: when the first frame is on the screen, which they would delay. */
const REST_AFTER = 60;

interface Props {
  /** Places a claim that is no longer there by hand; absent where there is no page beside. */
  readonly place?: PlaceHere;
  readonly onPlaced?: (placed: Placed) => void;
  readonly placed: readonly Placed[];
  /** Draws one claim; rows stand in reading order. */
  readonly row: (one: Placed) => ComponentChildren;
}

/** Claims in reading order, and after them those that are no longer in the article. */
export function ClaimList({ placed, row, place, onPlaced }: Props) {
  const say = useSay();
  const here = placed.filter((one) => one.placed !== null);
  const lost = placed.filter((one) => one.placed === null);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setWhole, REST_AFTER, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <ol class="claims">
        {(isWhole ? here : here.slice(0, AT_FIRST)).map((one) => (
          <li key={one.annotation.id}>{row(one)}</li>
        ))}
      </ol>
      {isWhole && lost.length > 0 && (
        <Fragment>
          <h2>{say("lost_label")}</h2>
          {place && <p class="quiet">{say("lost_how")}</p>}
          <ol class="claims">
            {lost.map((one) => (
              <li key={one.annotation.id}>
                {row(one)}
                <LostClaim lost={one} place={place} onPlaced={onPlaced} />
              </li>
            ))}
          </ol>
        </Fragment>
      )}
    </>
  );
}
