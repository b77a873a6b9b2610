import { useSay } from "./say";

const KEYS = [
  ["N", "key_next"],
  ["P", "key_previous"],
  ["E", "key_note"],
  ["1–6", "key_verdict"],
  ["L", "key_evidence"],
  ["K", "key_pin"],
  ["M", "key_mark"],
  ["X", "key_dismiss"],
  ["Z", "key_undo"],
  ["Esc", "key_close"],
] as const;

/** The keys of a card, on demand. */
export function KeyList() {
  const say = useSay();
  return (
    <details class="keys">
      <summary>{say("keys_label")}</summary>
      <KeyTable />
    </details>
  );
}

/** The keys of a card and what each does. */
export function KeyTable() {
  const say = useSay();
  return (
    <dl class="keys-table">
      {KEYS.map(([key, id]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{say(id)}</dd>
        </div>
      ))}
    </dl>
  );
}
