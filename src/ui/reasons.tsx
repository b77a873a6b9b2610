import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Reason } from "../model/claim";
import { withCapital } from "./capital";
import { type Say, sayOr, useSay } from "./say";

/** A reason in the reader's language; the engine's English where there are no words for its rule. */
export function reasonText(say: Say, reason: Reason): string {
  return withCapital(sayOr(say, `reason_${reason.rule}`, reason.values, reason.text));
}

interface Props {
  readonly reasons: readonly Reason[];
  /** Whether a sentence above has said what decides: then its reason gives only its standard, and its words on demand. */
  readonly isSaid: boolean;
  /** What else leads on from here. */
  readonly children?: ComponentChildren;
}

/** One line of reasons, the deciding one first, and all of them on demand, each with the standard it rests on. */
export function Reasons({ reasons, isSaid, children }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const sorted = [...reasons].sort((a, b) => Number(b.decides) - Number(a.decides));
  const first = sorted[0];
  const rest = sorted.slice(1);
  return (
    <div class="reasons">
      {first && (
        <ul>
          <ReasonLine reason={first} bare={isSaid && first.decides && !open} />
          {open && rest.map((reason) => <ReasonLine key={reason.rule + reason.text} reason={reason} />)}
        </ul>
      )}
      <div class="reasons-on">
        {rest.length > 0 && (
          <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say("reasons_fewer") : say("reasons_more", rest.length)}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}

function ReasonLine({ reason, bare = false }: { reason: Reason; bare?: boolean }) {
  const say = useSay();
  const { rule, standard } = reason;
  if (bare && standard === null) return null;
  const rests = standard === null ? "" : sayOr(say, `reason_${rule}_standard`, [], standard);
  return (
    <li data-decides={reason.decides}>
      {!bare && reasonText(say, reason)}
      {rests && <span class="standard"> {bare ? say("reasons_rule", rests) : rests}</span>}
    </li>
  );
}
