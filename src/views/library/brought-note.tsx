import { useSay } from "../../ui/say";
import { type Brought, LARGEST } from "./import-file";

/** So many left-out entries are named; what is wrong with more of them is wrong with the file. */
const NAMED = 100;

/** What became of a file: what came in, what was left out and why, or why nothing was taken of it. */
export function BroughtNote({ brought }: { brought: Brought }) {
  const say = useSay();
  const { articles, annotations, skipped, fault, tooLarge, stopped } = brought;
  return (
    <>
      {!tooLarge && !fault && (
        <p>
          {say("brought_articles", articles)} · {say("brought_annotations", annotations)}
        </p>
      )}
      {stopped && <p>{say("brought_stopped")}</p>}
      {tooLarge && <p class="wrong">{say("brought_large", LARGEST / 1024 / 1024)}</p>}
      {fault && <p class="wrong">{say("brought_fault", fault.at, fault.why)}</p>}
      {skipped.slice(0, NAMED).map((one, index) => (
        <p key={index} class="wrong">
          {say("brought_skipped", calledIn(one), say(`brought_why_${one.why}`))}
        </p>
      ))}
      {skipped.length > NAMED && <p class="wrong">{say("brought_skipped_more", skipped.length - NAMED)}</p>}
    </>
  );
}

function calledIn(one: Brought["skipped"][number]): string {
  return "words" in one && one.words ? `“${one.words}”, ${one.address}` : one.address;
}
