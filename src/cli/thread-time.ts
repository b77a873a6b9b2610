/** One event of a trace of Chromium, times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Processor time of its thread until then. */
  readonly tts?: number;
  /** Processor time of its thread inside it. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly score?: number; readonly fileName?: string };
    readonly fileName?: string;
  };
}

/** The events of a trace as Chromium hands it over. */
export function traceEvents(trace: Uint8Array | undefined): readonly TraceEvent[] {
  if (!trace) return [];
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/**
 * Milliseconds of processor time that the main thread spent between the marks `NAME<` and `NAME>` of a page, by name.
 * What else the machine does meanwhile does not count, other than in the page's own clock.
 */
export function threadTimes(events: readonly TraceEvent[]): Record<string, number> {
  const begun = new Map<string, number>();
  const times: Record<string, number> = {};
  for (const { name, tts } of events) {
    if (tts === undefined) continue;
    const step = name.slice(0, -1);
    if (name.endsWith("<")) begun.set(step, tts);
    else if (name.endsWith(">") && begun.has(step)) times[step] = (tts - (begun.get(step) as number)) / 1000;
  }
  return times;
}
