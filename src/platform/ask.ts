import { type AnswerOf, type AskOf, type Calls, isEnvelope, type Message, type NameOf } from "./message";
import { isOrphaned, pageBrowser } from "./page-browser";
import type { PageCalls, ViewCalls } from "./protocol";

/**
 * Why a call was not answered: `orphaned`, the extension was updated or removed and this script has to clean up and
 * stop; `nobody`, no script listens there (a page without a visit); `failed`, the other side threw.
 */
export type AskFailure = "orphaned" | "nobody" | "failed";

/** A call that was not answered, and why. `message` and, in `cause`, the name are those of the error over there. */
export class AskError extends Error {
  override readonly name = "AskError";
  constructor(
    readonly why: AskFailure,
    message: string,
    cause?: string,
  ) {
    super(message, { cause });
  }
}

/** Sends one message. */
export type Send = (message: Message) => Promise<unknown>;

/** Asks the background from a content script. Throws AskError. */
export function askBackground<Name extends NameOf<PageCalls>>(
  call: Name,
  ask: AskOf<PageCalls, Name>,
): Promise<AnswerOf<PageCalls, Name>> {
  return askThrough<PageCalls, Name>(toBackground, call, ask);
}

/** Asks the background from one of the extension's own pages. Throws AskError. */
export function askFromView<Name extends NameOf<ViewCalls>>(
  call: Name,
  ask: AskOf<ViewCalls, Name>,
): Promise<AnswerOf<ViewCalls, Name>> {
  return askThrough<ViewCalls, Name>(toBackground, call, ask);
}

/** Asks through `send` and opens what comes back. Throws AskError. */
export async function askThrough<Map extends Calls<Map>, Name extends NameOf<Map>>(
  send: Send,
  call: Name,
  ask: AskOf<Map, Name>,
): Promise<AnswerOf<Map, Name>> {
  const answer = await sendAgain(send, { call, ask });
  if (!isEnvelope(answer)) throw new AskError("nobody", `Nobody answers ${call}.`);
  if (!answer.ok) throw new AskError("failed", answer.error.message, answer.error.name);
  return answer.value as AnswerOf<Map, Name>;
}

/**
 * After how many ms a call that was cut off is sent again, and once more. Each may be sent as often as one likes. While
 * Firefox stops a background, every call fails at once: of a hundred sent about when it rests seven did.
 */
const AGAIN_AFTER = [0, 40, 160];

// A background that is stopped while it works leaves the call unanswered. Firefox says of one being stopped that nobody
// is there; there always is, because the next message starts it.
async function sendAgain(send: Send, message: Message): Promise<unknown> {
  for (let times = 0; ; times += 1) {
    try {
      return await send(message);
    } catch (error) {
      const why = failureOf(error);
      const isCut = why === "stopped" || (why === "nobody" && send === toBackground);
      const wait = AGAIN_AFTER[times];
      if (!isCut || wait === undefined)
        throw new AskError(why === "stopped" ? "nobody" : why, messageOf(error));
      await new Promise<void>((resolve) => setTimeout(resolve, wait));
    }
  }
}

// Takes "The message port closed before a response was received.", leaves "Receiving end does not exist."
const STOPPED = /port closed|message channel closed|channel is closed|conduits?|actor .*destroyed/i;
// Takes "Could not establish connection. Receiving end does not exist.", leaves "Extension context invalidated."
const NOBODY = /receiving end does not exist|could not establish connection|invalid tab id|no tab with id/i;

function failureOf(error: unknown): AskFailure | "stopped" {
  const message = messageOf(error);
  if (isOrphaned() || /context invalidated/i.test(message)) return "orphaned";
  if (NOBODY.test(message)) return "nobody";
  return STOPPED.test(message) ? "stopped" : "failed";
}

function messageOf(error: unknown): string {
  return error instanceof Error
    ? error.message
    : String((error as { message?: unknown } | null)?.message ?? error);
}

// An orphaned script has no runtime or one that throws at once; async turns both into a rejection.
async function toBackground(message: Message): Promise<unknown> {
  return pageBrowser().runtime.sendMessage(message);
}
