import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Tinypool } from "tinypool";

/** What a thread is handed: the task, and the port at which to say that it has begun. */
export interface Handed<T> {
  readonly task: T;
  readonly begun: MessagePort;
}

/**
 * What `work` in a thread of the pool makes of a task, or "late" where its time was up, and its thread with it. Throws
 * what the thread throws. `startClock` is called when the thread begins on the task, because how long a thread takes to
 * start, or to come free, says nothing about the task.
 */
export async function runInTime<T, O>(
  pool: Tinypool,
  task: T,
  startClock: () => AbortSignal,
): Promise<O | "late"> {
  const { port1, port2 } = new MessageChannel();
  const late = new AbortController();
  port1.once("message", () => {
    const clock = startClock();
    if (clock.aborted) late.abort();
    else clock.addEventListener("abort", () => late.abort(), { once: true });
  });
  try {
    const handed: Handed<T> = { task, begun: port2 };
    return await pool.run(handed, { name: "work", transferList: [port2], signal: late.signal });
  } catch (error) {
    if (late.signal.aborted) return "late";
    throw error;
  } finally {
    port1.close();
  }
}
