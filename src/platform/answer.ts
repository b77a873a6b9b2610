import type { Runtime } from "webextension-polyfill";
import { type AnswerOf, type AskOf, type Calls, type Envelope, isMessage } from "./message";
import { pageBrowser } from "./page-browser";
import type { NewsCalls, PageCalls, ViewCalls, VisitCalls } from "./protocol";
import { isOurs, isView, type PageSender, pageSender } from "./sender";

/** One function a call: takes what is asked and who asks, gives the answer. */
export type Answers<Map extends Calls<Map>, From> = {
  readonly [Name in keyof Map]: (
    ask: AskOf<Map, Name>,
    from: From,
  ) => Promise<AnswerOf<Map, Name>> | AnswerOf<Map, Name>;
};

type Answer<From> = (ask: unknown, from: From) => unknown;

/** Answers content scripts of http(s) tabs, and nobody else. Returns what stops it. */
export function answerPages(answers: Answers<PageCalls, PageSender>): () => void {
  return listen(answers as unknown as Record<string, Answer<PageSender>>, pageSender);
}

/** Answers the extension's own pages, and nobody else. Returns what stops it. */
export function answerViews(answers: Answers<ViewCalls, null>): () => void {
  return listen(answers as unknown as Record<string, Answer<null>>, (sender) =>
    isView(sender) ? null : undefined,
  );
}

/** Answers views and the background from a visit. Returns what stops it. */
export function answerVisit(answers: Partial<Answers<VisitCalls, null>>): () => void {
  return listen(answers as unknown as Record<string, Answer<null>>, (sender) =>
    isOurs(sender) ? null : undefined,
  );
}

/** Hears the news of the background in one of the extension's own pages. Returns what stops it. */
export function hearNews(answers: Partial<Answers<NewsCalls, null>>): () => void {
  return listen(answers as unknown as Record<string, Answer<null>>, (sender) =>
    isOurs(sender) ? null : undefined,
  );
}

/**
 * Listens for the calls named in `answers`. Whether a message is one of them is decided at once, so that another
 * listener's message is never claimed; what is one is always answered, also where the sender is not allowed.
 */
function listen<From>(
  answers: Readonly<Record<string, Answer<From>>>,
  whoIs: (sender: Runtime.MessageSender) => From | undefined,
): () => void {
  const { onMessage } = pageBrowser().runtime;
  // `sendResponse` with `true` works in both browsers with and without the polyfill; a returned promise does not.
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (!isMessage(message) || !Object.hasOwn(answers, message.call)) return undefined;
    const answer = answers[message.call] as Answer<From>;
    void reply(answer, message.ask, whoIs(sender)).then(respond);
    return true as const;
  };
  onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => onMessage.removeListener(listener as Runtime.OnMessageListener);
}

async function reply<From>(answer: Answer<From>, ask: unknown, from: From | undefined): Promise<Envelope> {
  try {
    if (from === undefined) throw new RangeError("This sender may not ask that.");
    return { ok: true, value: await answer(ask, from) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { name, message } };
  }
}
