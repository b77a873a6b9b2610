import { useEffect, useId, useState } from "preact/hooks";
import { useSay } from "../../ui/say";
import type { LibraryDoor } from "./library-door";

/** So long a pause in typing, in ms, asks for names: of a large library the first answer takes a second. */
const PAUSE = 200;
const SUGGESTED = 12;

interface Props {
  readonly door: Pick<LibraryDoor, "sources">;
  /** The name that was chosen or typed. */
  readonly onSource: (name: string) => void;
}

/** A field for the name of a source, which proposes those there are. */
export function SourceFilter({ door, onSource }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let live = typed.trim().length > 1;
    const ask = async () => {
      // The parts are empty until all articles are summed.
      for (let isSummed = false; live && !isSummed; ) {
        const { rows, next } = await door.sources(typed, "claims", { limit: SUGGESTED });
        isSummed = rows.length > 0 || next === null;
        if (live && isSummed) setNames(rows.map(({ name }) => name));
      }
    };
    // Without proposals a name can still be typed.
    const timer = setTimeout(() => void ask().catch(() => setNames([])), PAUSE);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [door, typed]);
  return (
    <>
      <input
        class="site"
        dir="auto"
        list={id}
        aria-label={say("chart_source")}
        placeholder={say("chart_source")}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => typed.trim() !== "" && onSource(typed.trim())}
      />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
