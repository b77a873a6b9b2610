import type { Link } from "../../model/claim";
import { announcements } from "./announcements";
import type { Reading } from "./reading";
import type { Referent, Scene } from "./scene";

/** How many claims, and how many paragraphs, may pass before a relay is forgotten. */
const PATIENCE = 4;
const PARAGRAPHS = 5;
/** What was said at another time or place: "has repeatedly said", "had tweeted". */
const ELSEWHERE =
  / (repeatedly|previously|earlier|often|always|never|once|tweeted|tweet|tweeting|posted|wrote|has|have|had|statement|immediately|emailed|testified) /;
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
  private next = 0;

  constructor(scene: Scene) {
    this.announced = announcements(scene);
  }

  /** From here on this speaker's words came through these outlets. */
  remember(referent: Referent, links: readonly Link[], index: number, paragraph: number): void {
    this.open.set(keyOf(referent), { links, index, paragraph });
  }

  /** The speaker spoke elsewhere: what went before no longer carries. */
  forget(referent: Referent): void {
    this.open.delete(keyOf(referent));
  }

  /** The outlets that still carry this speaker's words; none where the text has moved on. */
  carried(
    referent: Referent,
    reading: Reading,
    index: number,
    paragraph: number,
    token: number,
  ): readonly Link[] {
    for (; this.next < this.announced.length && (this.announced[this.next]?.at ?? 0) < token; this.next++) {
      const announcement = this.announced[this.next];
      if (announcement) this.open.set(announcement.key, { links: [announcement.link], index, paragraph });
    }
    if (!/^(person|organisation|unnamed|anonymous|group)$/.test(referent.kind)) return [];
    const open = this.open.get(keyOf(referent));
    if (!open) return [];
    if (index - open.index > PATIENCE || paragraph - open.paragraph > PARAGRAPHS) {
      this.open.delete(keyOf(referent));
      return [];
    }
    if (ELSEWHERE.test(reading.cue) || SILENT.test(reading.cue)) return []; // who does not answer does not answer us
    open.index = index;
    open.paragraph = paragraph;
    return open.links;
  }
}
