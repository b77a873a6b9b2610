import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Reason } from "../model/claim";
import { type Say, sayOr, useSay } from "./say";

/** A reason in the reader's language; the engine's English where there are no words for its rule. */
export function reasonText(say: Say, reason: Reason): string {
  return sayOr(say, `reason_${reason.rule}`, reason.values, reason.text);
}

interface Props {
  readonly reasons: readonly Reason[];
  /** A sentence that stands above already; a reason that says the same gives its standard only. */
  readonly said: string;
  /** What else leads on from here. */
  readonly children?: ComponentChildren;
}

/** One line of reasons, the deciding one first, and all of them on demand, each with the standard it rests on. */
export function Reasons({ reasons, said, children }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const sorted = [...reasons].sort((a, b) => Number(b.decides) - Number(a.decides));
  const first = sorted[0];
  const rest = sorted.slice(1);
  return (
    <div class="reasons">
      {first && (
        <ul>
          <ReasonLine reason={first} said={said} />
          {open &&
            rest.map((reason) => <ReasonLine key={reason.rule + reason.text} reason={reason} said={said} />)}
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

function ReasonLine({ reason, said }: { reason: Reason; said: string }) {
  const say = useSay();
  const { rule, standard } = reason;
  const text = reasonText(say, reason);
  if (text === said && standard === null) return null;
  return (
    <li data-decides={reason.decides}>
      {text !== said && text}
      {standard !== null && (
        <span class="standard"> {sayOr(say, `reason_${rule}_standard`, [], standard)}</span>
      )}
    </li>
  );
}
