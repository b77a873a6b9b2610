import { useRef, useState } from "preact/hooks";

/** How far a piece of long work is; `total` is 0 while nobody knows. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done, where that changes. */
  readonly words?: string;
}

/** Says how far a piece of long work is. */
export type Tell = (done: number, total: number, words?: string) => void;

/** A piece of long work: it says how far it is, and ends early where the signal aborts. */
export type Task = (signal: AbortSignal, tell: Tell) => Promise<void>;

/** Long work of a view, one piece at a time. */
export interface Work {
  /** Null where nothing is being done. */
  readonly progress: Progress | null;
  readonly failed: boolean;
  readonly run: (task: Task) => Promise<void>;
  readonly stop: () => void;
}

/** Runs long work, keeps how far it is, and can stop it. */
export function useWork(): Work {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failed, setFailed] = useState(false);
  const end = useRef<AbortController | null>(null);
  return {
    progress,
    failed,
    async run(task) {
      end.current = new AbortController();
      setFailed(false);
      setProgress({ done: 0, total: 0 });
      try {
        await task(end.current.signal, (done, total, words) =>
          setProgress(words === undefined ? { done, total } : { done, total, words }),
        );
      } catch {
        setFailed(true);
      }
      setProgress(null);
    },
    stop: () => end.current?.abort(),
  };
}
