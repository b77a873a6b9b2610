import type { Link } from "../../model/claim";
import { announcements } from "./announcements";
import type { Reading } from "./reading";
import type { Referent, Scene } from "./scene";

/** How many claims, and how many paragraphs, may pass before a relay is forgotten: of those within, four in five still carry. */
const PATIENCE = 4;
const PARAGRAPHS = 4;
/** What was said at another time or place: "has repeatedly said", "had tweeted"; from there on nothing carries. */
const ELSEWHERE =
  / (repeatedly|previously|earlier|later|initially|often|always|never|once|tweeted|tweet|tweeting|posted|wrote|writes|has|have|had|statement|immediately|emailed|testified|announced|pledged|pledges|warned) /;
/** Before the cue these words do the same: "later said", "initially said". */
const ANOTHER_TIME: ReadonlySet<string> = new Set(
  "later initially previously earlier once repeatedly often since afterwards meanwhile".split(" "),
);
const DAY =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|\d+)$/;
const SILENT = / (comment|respond|reply|return) /; // takes "declined to comment", leaves "refused to say"

interface Open {
  readonly links: readonly Link[];
  index: number;
  paragraph: number;
}

const keyOf = (referent: Referent): string =>
  referent.being ? `#${referent.being.id}` : referent.name.toLowerCase();

/** Remembers through which outlet each speaker speaks, while one text is read in order (ruling 2). */
export class Relays {
  private readonly open = new Map<string, Open>();
  private readonly announced;
  /** The last few who were described and not named, the latest last. */
  private described: readonly string[] = [];
  private next = 0;

  constructor(private readonly scene: Scene) {
    this.announced = announcements(scene);
  }

  /** From here on this speaker's words came through these outlets. */
  remember(referent: Referent, links: readonly Link[], index: number, paragraph: number): void {
    const key = keyOf(referent);
    this.open.set(key, { links, index, paragraph });
    if (/^(?:an?|one) /.test(key)) this.described = [...this.described.slice(1 - PATIENCE), key];
  }

  /** The speaker spoke elsewhere: what went before no longer carries. */
  forget(referent: Referent): void {
    this.open.delete(keyOf(referent));
  }

  /** The outlets that still carry this speaker's words; none where the text has moved on. */
  carried(
    claim: number,
    referent: Referent,
    reading: Reading,
    index: number,
    paragraph: number,
  ): readonly Link[] {
    const cue = this.scene.ranges[claim]?.cue[0] ?? this.scene.ranges[claim]?.content[0];
    const token = cue?.start ?? 0;
    for (; this.next < this.announced.length && (this.announced[this.next]?.at ?? 0) < token; this.next++) {
      const announcement = this.announced[this.next];
      if (announcement) this.open.set(announcement.key, { links: [announcement.link], index, paragraph });
    }
    if (!/^(person|organisation|unnamed|anonymous|group|document)$/.test(referent.kind)) return [];
    const key = this.keyHeard(referent);
    const open = this.open.get(key);
    if (!open) return [];
    const past = index - open.index > PATIENCE || paragraph - open.paragraph > PARAGRAPHS;
    if (past || ELSEWHERE.test(reading.cue) || this.atAnotherTime(token, cue?.end ?? token)) {
      this.open.delete(key);
      return [];
    }
    if (SILENT.test(reading.cue)) return []; // who does not answer does not answer us
    open.index = index;
    open.paragraph = paragraph;
    return open.links;
  }

  /** "The official said" is heard as "an Israeli official" was, where one such alone is heard through an outlet. */
  private keyHeard(referent: Referent): string {
    const key = keyOf(referent);
    const noun = /^the ([\p{L}-]+)$/u.exec(key)?.[1];
    if (!noun || referent.being || this.open.has(key)) return key;
    const alike = [...new Set(this.described)].filter((other) => other.split(" ").includes(noun));
    return alike.length === 1 ? (alike[0] as string) : key;
  }

  /** "Clark later said", "Zhirinovsky said on Tuesday": a time of its own is another occasion. */
  private atAnotherTime(from: number, to: number): boolean {
    const { lower } = this.scene.document;
    return (
      ANOTHER_TIME.has(lower[from - 1] ?? "") ||
      (DAY.test(lower[to] ?? "") && !/^\d/.test(lower[to] ?? "")) ||
      (/^(on|in|last)$/.test(lower[to] ?? "") && DAY.test(lower[to + 1] ?? ""))
    );
  }
}
