/** The first thing wrong with a file: where, as a JSON Pointer (RFC 6901) or line and column, and what. */
export interface Fault {
  readonly at: string;
  readonly why: string;
}

/** What reading a foreign file gives: all of it, or nothing and the first fault. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };

/** Thrown inside a reader at the first fault; `reading` turns it into a value, it never leaves this room. */
class Malformed extends Error {
  constructor(readonly fault: Fault) {
    super(fault.why);
  }
}

/** Runs a reader; the first fault it meets becomes its answer. */
export function reading<T>(read: () => T): Read<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** A value of a foreign file together with where it stands, to be asked what it is. Copies, never hands through. */
export class Foreign {
  constructor(
    readonly value: unknown,
    readonly at = "",
  ) {}

  /** Ends the reading with a fault at this place. */
  refuse(why: string): never {
    throw new Malformed({ at: this.at || "/", why });
  }

  /** The member of an object; a missing one is a Foreign of undefined. Own members only: `__proto__` finds nothing. */
  get(key: string): Foreign {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value))
      this.refuse("an object was expected");
    const value = Object.hasOwn(this.value, key) ? (this.value as Record<string, unknown>)[key] : undefined;
    return new Foreign(value, `${this.at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }

  /** The entries of a list of at most `most`. */
  list(most = 100_000): readonly Foreign[] {
    if (!Array.isArray(this.value)) this.refuse("a list was expected");
    if (this.value.length > most) this.refuse(`more than ${most} entries`);
    return this.value.map((value, index) => new Foreign(value, `${this.at}/${index}`));
  }

  /** A string of at most `most` UTF-16 units. */
  string(most = 1_000_000): string {
    if (typeof this.value !== "string") this.refuse("a text was expected");
    if (this.value.length > most) this.refuse(`longer than ${most} characters`);
    return this.value;
  }

  /** A string that is more than white space. */
  words(most: number): string {
    const value = this.string(most);
    if (value.trim() === "") this.refuse("words were expected");
    return value;
  }

  /** A finite number from `least` to `most`. */
  number(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): number {
    if (typeof this.value !== "number" || !Number.isFinite(this.value)) this.refuse("a number was expected");
    if (this.value < least || this.value > most)
      this.refuse(`a number from ${least} to ${most} was expected`);
    return this.value;
  }

  /** A whole number, 0 or more. */
  count(): number {
    const value = this.number(0);
    if (!Number.isInteger(value)) this.refuse("a whole number was expected");
    return value;
  }

  boolean(): boolean {
    if (typeof this.value !== "boolean") this.refuse("true or false was expected");
    return this.value;
  }

  /** One of the given words. */
  one<const T extends string | number>(of: readonly T[]): T {
    const found = of.find((word) => word === this.value);
    if (found === undefined) this.refuse(`one of ${of.join(", ")} was expected`);
    return found;
  }

  /** What `read` makes of it, or undefined where it is missing. */
  maybe<T>(read: (foreign: Foreign) => T): T | undefined {
    return this.value === undefined ? undefined : read(this);
  }

  /** An http or https address of at most `most` characters. */
  address(most = 10_000): string {
    const value = this.string(most);
    if (!/^https?:\/\/[^\s]+$/i.test(value)) this.refuse("an http or https address was expected");
    return value;
  }

  /** Where an article stands: an http, https or file address of at most 10,000 characters. */
  place(): string {
    const value = this.string(10_000);
    return /^file:\/\/\/\S+$/i.test(value) ? value : this.address();
  }

  /** A point in time as ISO 8601 writes it, in UTC. */
  time(): string {
    const value = this.string(40);
    if (
      !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value) ||
      Number.isNaN(Date.parse(value))
    )
      this.refuse("a date and time (ISO 8601) was expected");
    return value;
  }

  /** A UUID in small letters, behind `urn:uuid:` where `urn` says so. */
  uuid(urn = false): string {
    const value = this.string(60);
    const bare = urn && value.startsWith("urn:uuid:") ? value.slice(9) : value;
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(bare)) this.refuse("a UUID was expected");
    return bare.toLowerCase();
  }
}

/** Leaves undefined members out, so that what was absent in a file is absent in the model. */
export function present<T extends Record<string, unknown>>(
  members: T,
): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof present<T>
  >;
}

/** How deep a file may be nested; ours come to 9. A parser's memory grows with it, and brackets cost nothing. */
const DEEPEST = 50;

/**
 * Parses JSON; the fault names line and column of the text, as far as the engine's message tells them: of a text of
 * less than 40 characters V8 quotes all instead.
 */
export function parseJson(text: string): Read<Foreign> {
  const deep = tooDeepAt(text);
  if (deep >= 0) return { ok: false, fault: { at: placeIn(text, deep), why: "nested too deeply" } };
  try {
    return { ok: true, value: new Foreign(JSON.parse(text)) };
  } catch (error) {
    return { ok: false, fault: { at: placeIn(text, toldIn(error, text)), why: "this is not JSON" } };
  }
}

// The offset of the bracket that goes too deep, -1 where none does. Of what is no JSON it may say either.
function tooDeepAt(text: string): number {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 0x22) {
      offset = endOfString(text, offset);
      if (offset < 0) return -1;
    } else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > DEEPEST) return offset;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return -1;
}

// The offset of the quotation mark that closes the one at `start`, -1 where none does.
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

// V8 tells a position, or that the text ended; Firefox a line and a column.
function toldIn(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line === undefined) return /end of (JSON|data)/.test(message) ? text.length : 0;
  let start = 0;
  for (let number = 1; number < Number(line); number++) start = text.indexOf("\n", start) + 1;
  return start + Number(column) - 1;
}

function placeIn(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return `line ${line}, column ${offset - start + 1}`;
}
