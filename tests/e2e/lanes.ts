import type { Placed, ReaderWork, Verdict } from "../../src/model/annotation";
import type { EditAnswer } from "../../src/model/change";

/** One annotation that is changed over and over, and what is known of it. */
export interface Lane {
  readonly id: string;
  /** As last acknowledged. */
  readonly revision: number;
  readonly work: ReaderWork;
  /** What was asked last and never answered: it may have been done or not. */
  readonly open: ReaderWork | null;
}

/** What became of the changes of one round. */
export interface Round {
  readonly lanes: readonly Lane[];
  readonly acknowledged: number;
  /** Changes whose first asking was never answered, because the background was killed under them. */
  readonly cut: number;
  /** Answers that an acknowledged state does not allow, as JSON. */
  readonly wrong: readonly string[];
}

interface Scope {
  readonly browser?: Runtime;
  readonly chrome: Runtime;
  whoSaysLanes?: { stop: boolean; acknowledged: number; readonly done: Promise<Round> };
}

interface Runtime {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

// The functions below run inside a page of the extension, each by itself.

/** Begins to change all lanes at the same time, without end; each sends its next change when the last is answered. */
export function startLanes(before: readonly Lane[], seed: number): void {
  const scope = globalThis as unknown as Scope;
  const { runtime } = scope.browser ?? scope.chrome;
  let state = seed;
  // mulberry32, as in tests/anchor/random.ts, of which a page knows nothing.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const verdicts: readonly Verdict[] = ["supported", "partly", "disputed", "false"];
  const work = (serial: string): ReaderWork => ({
    ...(random() < 0.8 && { note: `${serial}\n${"word ".repeat(random() * 600)}${serial}` }),
    ...(random() < 0.6 && { verdict: verdicts[Math.floor(random() * 4)] as Verdict }),
    ...(random() < 0.6 && { tags: [serial, `${serial}-b`] }),
    ...(random() < 0.2 && { dismissed: true }),
  });
  const ask = async (annotationId: string, revision: number, next: ReaderWork) => {
    const change = { note: null, verdict: null, tags: null, dismissed: null, ...next };
    const answer = await runtime
      .sendMessage({ call: "view.edit", ask: { annotationId, revision, change } })
      .catch(() => null);
    const { ok, value } = (answer ?? { ok: false }) as { ok: boolean; value?: EditAnswer };
    return ok ? (value as EditAnswer) : null;
  };
  let cut = 0;
  const wrong: string[] = [];
  const run = async (first: Lane): Promise<Lane> => {
    let lane = { ...first };
    for (let count = 0; !lanes.stop && wrong.length === 0; count += 1) {
      const next = work(`${seed}.${first.id.slice(-4)}.${count}`);
      let answer = await ask(lane.id, lane.revision, next);
      if (answer === null) cut += 1;
      // Half of those that were cut off ask again, as the extension does; the others were closed meanwhile.
      const patience = answer === null && random() < 0.5 ? 50 : 0;
      for (let again = 0; answer === null && again < patience; again += 1)
        answer = await ask(lane.id, lane.revision, next);
      if (answer === null) return { ...lane, open: next };
      if (answer.status !== "saved") {
        wrong.push(JSON.stringify(answer));
        break;
      }
      lane = { ...lane, revision: answer.annotation.revision, work: next };
      lanes.acknowledged += 1;
    }
    return lane;
  };
  const begin = async (): Promise<Round> => {
    // Begins after `lanes` is there.
    await null;
    const after = await Promise.all(before.map(run));
    return { lanes: after, acknowledged: lanes.acknowledged, cut, wrong };
  };
  const lanes = { stop: false, acknowledged: 0, done: begin() };
  scope.whoSaysLanes = lanes;
}

/** Waits until so many changes were acknowledged. */
export async function waitForLanes(acknowledged: number): Promise<void> {
  const { whoSaysLanes } = globalThis as unknown as Scope;
  let over = false;
  void whoSaysLanes?.done.then(() => {
    over = true;
  });
  while (whoSaysLanes && !over && whoSaysLanes.acknowledged < acknowledged)
    await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Ends the round after the changes under way, and says as JSON what became of it. */
export async function endLanes(): Promise<string> {
  const { whoSaysLanes } = globalThis as unknown as Scope;
  if (whoSaysLanes) whoSaysLanes.stop = true;
  return JSON.stringify(await whoSaysLanes?.done);
}

/** What the store holds of one article. */
export interface Stored {
  readonly placed: readonly Placed[];
  /** How many annotations the list of articles says were worked on. */
  readonly touched: number;
  /** Every tag in use with how many annotations carry it. */
  readonly tags: Readonly<Record<string, number>>;
  readonly corrupt: number;
}

/** Asks the background what it has, anew where it was not answered; as JSON. */
export async function readStored(articleId: string): Promise<string> {
  const scope = globalThis as unknown as Scope;
  const { runtime } = scope.browser ?? scope.chrome;
  const ask = async (call: string, of: object): Promise<unknown> => {
    for (let again = 0; again < 50; again += 1) {
      const answer = await runtime.sendMessage({ call, ask: of }).catch(() => null);
      const { ok, value } = (answer ?? { ok: false }) as { ok: boolean; value?: unknown };
      if (ok) return value;
    }
    throw new Error(`${call} was not answered.`);
  };
  const article = (await ask("view.article", { articleId })) as { placed: Placed[] } | null;
  const list = (await ask("view.articles", {})) as { rows: { touched: number }[] };
  const tags = (await ask("view.tags", {})) as { tag: string; claims: number }[];
  const { corrupt } = (await ask("view.storage", {})) as { corrupt: number };
  return JSON.stringify({
    placed: article?.placed ?? [],
    touched: list.rows[0]?.touched ?? 0,
    tags: Object.fromEntries(tags.map(({ tag, claims }) => [tag, claims])),
    corrupt,
  });
}
