import { useSay } from "../../ui/say";

interface Props<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  /** The message id of a value is this, a low line and the value. */
  readonly words: string;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ name, label, values, value, words, onChoose }: Props<Value>) {
  const say = useSay();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {values.map((one) => (
        <label key={one} class="check">
          <input type="radio" name={name} checked={one === value} onChange={() => onChoose(one)} />
          {say(`${words}_${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function Check({ label, on, onTurn }: { label: string; on: boolean; onTurn: (on: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
