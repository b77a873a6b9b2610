import { beforeAll, beforeEach } from "vitest";
import { leaveSessions } from "./session";

/** How long one browser may take to start and to open what a file's tests begin with, in ms; most take 5 to 10 s. */
const PATIENCE = 50_000;

/**
 * Runs the steps before the first test of a file. A browser that stalls in them is left and the steps are taken once
 * more with another, since the runner tries tests again and hooks never: one start in some thousand hangs in the
 * driver. A test that is tried again gets another browser too, because what ailed the first one, a window that came late
 * and took the front say, ails it still. A second failure is the file's.
 */
export function prepare(steps: () => Promise<void>): void {
  beforeAll(async () => {
    try {
      await within(steps());
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
      await leaveSessions();
      await within(steps());
    }
  }, 2.5 * PATIENCE);
  beforeEach(async ({ task }) => {
    if (!task.result?.retryCount) return;
    tell(task.name);
    await leaveSessions();
    await within(steps());
  }, 1.5 * PATIENCE);
}

/** So that no second try goes unseen. */
function tell(why: string): void {
  process.stderr.write(`Prepared once more: ${why}\n`);
}

async function within(steps: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not ready after ${PATIENCE / 1000} s.`)), PATIENCE);
  });
  await Promise.race([steps, late]).finally(() => clearTimeout(timer));
}
