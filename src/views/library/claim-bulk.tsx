import type { Annotation } from "../../model/annotation";
import { useSay } from "../../ui/say";
import { Bulk } from "./bulk";
import { exportClaims } from "./export-kept";
import type { LibraryDoor } from "./library-door";
import { type ChosenClaim, dismissingSteps, type Step, taggingSteps } from "./steps";
import { useOutcome } from "./use-outcome";
import type { Work } from "./use-work";

interface Props {
  readonly chosen: readonly ChosenClaim[];
  readonly isAll: boolean;
  readonly isEmpty: boolean;
  readonly work: Work;
  readonly door: LibraryDoor;
  readonly onChooseAll: (on: boolean) => void;
  readonly onChanged: (annotations: readonly Annotation[]) => void;
}

/** What can be done with many claims at once: tag, export, mark as no claims; changes have a way back. */
export function ClaimBulk({ chosen, isAll, isEmpty, work, door, onChooseAll, onChanged }: Props) {
  const say = useSay();
  const { outcome, taking } = useOutcome(door, onChanged);
  const run = (steps: readonly Step[], id: string) => {
    if (steps.length > 0) void work.run(taking(steps, id));
  };

  return (
    <Bulk
      count={chosen.length}
      label={say("bulk_chosen", chosen.length)}
      isAll={isAll}
      isEmpty={isEmpty}
      work={work}
      outcome={outcome}
      onChooseAll={onChooseAll}
      onExport={(format) => void work.run((signal, tell) => exportClaims(door, format, chosen, tell, signal))}
      onTag={(typed) => run(taggingSteps(chosen, typed), "bulk_tagged")}
    >
      <button type="button" class="plain" onClick={() => run(dismissingSteps(chosen), "bulk_dismissed")}>
        {say("bulk_dismiss")}
      </button>
    </Bulk>
  );
}
