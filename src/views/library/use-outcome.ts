import { useState } from "preact/hooks";
import type { Annotation } from "../../model/annotation";
import { useSay } from "../../ui/say";
import type { Outcome } from "./bulk";
import type { LibraryDoor } from "./library-door";
import { type Step, takeSteps } from "./steps";
import type { Task } from "./use-work";

/** What work over many came to, and the work that takes steps, each of which leaves the one that takes it back. */
export function useOutcome(
  door: LibraryDoor,
  onSaved: (annotations: readonly Annotation[]) => void,
): {
  readonly outcome: Outcome | null;
  readonly setOutcome: (outcome: Outcome | null) => void;
  /** `id` is the message that says how many were changed. */
  readonly taking: (steps: readonly Step[], id: string) => Task;
} {
  const say = useSay();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  function taking(steps: readonly Step[], id: string): Task {
    return async (signal, tell) => {
      const { saved, back, missed } = await takeSteps(door, steps, signal, tell);
      const words = [say(id, saved.length), ...(missed > 0 ? [say("bulk_missed", missed)] : [])].join(" ");
      setOutcome({ words, back: back.length > 0 ? taking(back, "bulk_undone") : null });
      onSaved(saved);
    };
  }
  return { outcome, setOutcome, taking };
}
