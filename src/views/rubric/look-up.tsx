import { useState } from "preact/hooks";
import type { ListEntry } from "../../model/analysis";
import { useSay } from "../../ui/say";

interface Props {
  readonly lookUp: (name: string) => Promise<ListEntry | null>;
}

/** A name looked up in the lists the engine decides by: what it is taken for, and where that list comes from. */
export function LookUp({ lookUp }: Props) {
  const say = useSay();
  const [asked, setAsked] = useState("");
  const [found, setFound] = useState<{ readonly name: string; readonly entry: ListEntry | null } | null>(
    null,
  );

  async function look(event: Event): Promise<void> {
    event.preventDefault();
    const name = asked.trim();
    if (name !== "") setFound({ name, entry: await lookUp(name) });
  }

  return (
    <form class="look-up" onSubmit={(event) => void look(event)}>
      <label>
        {say("look_up_label")}
        <input type="search" value={asked} onInput={(event) => setAsked(event.currentTarget.value)} />
      </label>
      <button type="submit">{say("look_up_button")}</button>
      <p role="status">{found !== null && <Found name={found.name} entry={found.entry} />}</p>
    </form>
  );
}

function Found({ name, entry }: { name: string; entry: ListEntry | null }) {
  const say = useSay();
  if (entry === null) return <>{say("look_up_none", name)}</>;
  return (
    <>
      <span class="said">{entry.name}</span>
      {`: ${entry.about}. `}
      <span class="quiet">
        {say(`list_${entry.list}`)} {say("list_facts")}
      </span>
    </>
  );
}
