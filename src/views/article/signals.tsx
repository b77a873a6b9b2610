import { useState } from "preact/hooks";
import type { Signal, SignalId } from "../../model/analysis";
import { type Say, sayOr, useSay } from "../../ui/say";

/** What a reader should hear first comes first: where the sourcing is thin, then who is asked, then the counts. */
const ORDER: readonly SignalId[] = [
  "lead",
  "single-source",
  "one-origin",
  "anonymity-reason",
  "unnamed-sources",
  "right-of-reply",
  "chains",
  "documents",
  "documents-linked",
  "own-observation",
  "named-sources",
  "distinct-sources",
  "attributed-sentences",
];
const AT_FIRST = 3;

/** The sentence of a signal in the reader's language, the engine's English where there are no words for it. */
export function signalText(say: Say, signal: Signal): string {
  const variant = signal.variant ?? missing(signal);
  const id = variant === undefined ? `signal_${signal.id}` : `signal_${signal.id}_${variant}`;
  // A list that goes on ends its sentence itself.
  return sayOr(say, id, signal.values.map(numberIn), signal.text).replace(/…\.$/, "…");
}

/** A value that is a figure as a number, so that its plural is said; the engine gives all values as text. */
export function numberIn(value: string | number): string | number {
  return typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
}

/** Which sentence is meant where there is nobody to name. */
function missing({ id, count, values }: Signal): string | undefined {
  if (count === 0 && (id === "named-sources" || id === "unnamed-sources")) return "none";
  return id === "right-of-reply" && values[0] === "" ? "nameless" : undefined;
}

interface Props {
  readonly signals: readonly Signal[];
  readonly chosen: Signal | null;
  readonly onChoose: (signal: Signal | null) => void;
}

/**
 * What the sourcing of the whole article shows, in sentences; the first few at once, all on demand. A sentence pressed
 * lists the claims it rests on, so that every number can be checked.
 */
export function Signals({ signals, chosen, onChoose }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const sorted = [...signals].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
  const shown = open ? sorted : sorted.slice(0, AT_FIRST);
  if (sorted.length === 0) return null;
  return (
    <section class="signals" aria-label={say("signals_label")}>
      <ul>
        {shown.map((signal) => (
          <li key={signal.id + (signal.variant ?? "") + signal.values.join()}>
            {signal.claims.length === 0 ? (
              signalText(say, signal)
            ) : (
              <button
                type="button"
                class="bare"
                aria-pressed={chosen === signal}
                onClick={() => onChoose(chosen === signal ? null : signal)}
              >
                {signalText(say, signal)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sorted.length > AT_FIRST && (
        <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say("signals_fewer") : say("signals_more", sorted.length - AT_FIRST)}
        </button>
      )}
    </section>
  );
}
