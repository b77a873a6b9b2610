interface Scheduler {
  postTask(task: () => void, how: { readonly priority: "background" }): Promise<void>;
}

/**
 * Lets everything else that waits in this thread go first, messages of pages above all: Chromium answers those only
 * after what a timer or a channel brings.
 */
export function otherTasks(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler
    ? scheduler.postTask(() => undefined, { priority: "background" })
    : new Promise((resolve) => setTimeout(resolve));
}
