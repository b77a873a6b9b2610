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

// What of a trace is work on behalf of a script: loading and compiling it, its first run, and all calls into it.
const SCRIPTED = new Set(["EvaluateScript", "FunctionCall", "v8.compile", "RunMicrotasks"]);

/** What the scripts of one origin cost a page. */
export interface OwnScripts {
  /** Milliseconds of processor time. */
  readonly total: number;
  /** The longest of their tasks, in ms of processor time. */
  readonly longest: number;
  /** Sum of the layout shifts of the page, by whomever. */
  readonly shift: number;
}

// Its work is no page's.
const BACKGROUND = "background.js";

/** Sums up what scripts from addresses that begin with `base` did to a page in a trace; calls inside calls count once. */
export function ownScripts(events: readonly TraceEvent[], base: string): OwnScripts {
  const own = events
    .filter((event) => event.ph === "X" && SCRIPTED.has(event.name))
    .filter((event) => addressOf(event).startsWith(base) && addressOf(event) !== `${base}${BACKGROUND}`)
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  let longest = 0;
  const until = new Map<number, number>();
  for (const event of own) {
    if (event.ts < (until.get(event.tid) ?? 0)) continue;
    until.set(event.tid, event.ts + (event.dur ?? 0));
    const time = (event.tdur ?? event.dur ?? 0) / 1000;
    total += time;
    longest = Math.max(longest, time);
  }
  const shift = events
    .filter((event) => event.name === "LayoutShift")
    .reduce((sum, event) => sum + (event.args?.data?.score ?? 0), 0);
  return { total, longest, shift };
}

function addressOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.data?.fileName ?? args?.fileName ?? "";
}
