/** A map of calls: what is asked, what is answered. */
export type Calls<Map> = { [Name in keyof Map]: { ask: unknown; answer: unknown } };

/** The names of the calls of a map. */
export type NameOf<Map> = keyof Map & string;
/** What is asked with a call. */
export type AskOf<Map extends Calls<Map>, Name extends keyof Map> = Map[Name]["ask"];
/** What a call is answered with. */
export type AnswerOf<Map extends Calls<Map>, Name extends keyof Map> = Map[Name]["answer"];

/** A call as it is sent. */
export interface Message {
  readonly call: string;
  readonly ask: unknown;
}

/** An answer as it is sent. Errors do not survive the way, so their name and message go instead. */
export type Envelope =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/** Whether something received is a call. */
export function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && typeof (value as Message).call === "string";
}

/** Whether something received is an answer. */
export function isEnvelope(value: unknown): value is Envelope {
  return typeof value === "object" && value !== null && typeof (value as Envelope).ok === "boolean";
}
