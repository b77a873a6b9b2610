import type { Document } from "../document";
import type { Being, Cast, Mention } from "./beings";
import { likeness } from "./likeness";
import { type RunReading, readRun } from "./read-run";
import { findRuns } from "./runs";
import { settleUnsure } from "./settle-unsure";
import { initialsOf, oneLetterOff, placeOf, withoutMarks } from "./spelling";
import { splitAtOutlet } from "./split-run";

/** Finds who and what a text names, and joins the names that mean the same: surnames, initials, short forms. */
export function castOf(document: Document): Cast {
  const readings: RunReading[] = [];
  for (const found of findRuns(document))
    for (const run of splitAtOutlet(document, found)) {
      const reading = readRun(document, run);
      if (reading && reading.to > reading.from) readings.push(reading);
    }
  const gathering = new Gathering(document);
  // the long names first, so that a surname before its full name finds it too
  for (const r of readings) if (!r.run.shouted && r.to - r.from > 1) gathering.takeFull(r);
  gathering.joinVariants();
  gathering.takeExplained(readings);
  for (const r of readings) gathering.takeShort(r);
  return gathering.close(readings);
}

const FIRM = /^(inc|corp|co|ltd|plc|llc|group|holdings|ag|sa|nv|ab|oyj|spa|gmbh)\.?$/;
/** The names of one text while they are being joined; lives for one call of castOf. */
class Gathering {
  private readonly beings: Being[] = [];
  private readonly byPart = new Map<string, Being[]>();
  private readonly chosen = new Map<RunReading, Being>();
  private readonly merged = new Map<Being, Being>();
  private readonly lastSeen = new Map<Being, number>();
  private readonly alone = new Set<Being>();
  private readonly explained = new Map<string, Being>();

  constructor(private readonly document: Document) {}

  private partsOf(r: RunReading): string[] {
    return this.document.lower.slice(r.from, r.to) as string[];
  }

  private make(r: RunReading): Being {
    const { text, starts, ends } = this.document;
    const name = text.slice(starts[r.from] as number, ends[r.to - 1] as number).replace(/\s+/g, " ");
    const being: Being = {
      id: this.beings.length,
      sort: r.sort,
      name,
      parts: this.partsOf(r),
      gender: r.gender,
      roles: new Set(r.roles),
      known: r.known,
      mentions: [],
      sure: r.sure,
      outlet: r.outlet,
    };
    this.beings.push(being);
    for (const part of being.parts) {
      const list = this.byPart.get(part);
      if (!list) this.byPart.set(part, [being]);
      else if (!list.includes(being)) list.push(being);
    }
    this.chosen.set(r, being);
    return being;
  }

  private absorb(being: Being, r: RunReading): void {
    this.chosen.set(r, being);
    for (const role of r.roles) being.roles.add(role);
    if (being.gender === "") being.gender = r.gender;
    being.outlet ??= r.outlet;
    if (r.sure > being.sure && r.sort !== "unsure" && !r.weak && r.known === null) {
      being.sort = r.sort;
      being.sure = r.sure;
    }
  }

  takeFull(r: RunReading): void {
    const parts = this.partsOf(r);
    const whole = parts.join(" ");
    const same = (this.byPart.get(parts[0] as string) ?? []).find((being) => being.parts.join(" ") === whole);
    if (same) this.absorb(same, r);
    else this.takeKnown(r);
  }

  /** Names one list entry knows under several spellings are one. */
  private takeKnown(r: RunReading): Being {
    const { known } = r;
    const alias =
      known && known.list !== "region"
        ? this.beings.find((being) => being.known?.name === known.name && being.known.list === known.list)
        : undefined;
    if (alias) {
      this.absorb(alias, r);
      return alias;
    }
    return this.make(r);
  }

  /** "Nicolas Maduro" and "Nicolas Maduro Moros", "Joe Biden" and "Joe R. Biden". */
  joinVariants(): void {
    for (const small of this.beings) {
      if (small.parts.length < 2) continue;
      const firm = small.sort === "person" ? undefined : this.asFirm(small);
      if (firm) {
        this.merged.set(small, firm); // "Advanced Medical"
        continue;
      }
      if (small.sort !== "person" && small.sort !== "unsure") continue;
      const longer = (this.byPart.get(small.parts[0] as string) ?? []).find(
        (other) =>
          other !== small &&
          !this.merged.has(other) &&
          /^(person|unsure)$/.test(other.sort) &&
          other.parts.length > small.parts.length &&
          other.parts.slice(-small.parts.length).join(" ") === small.parts.join(" "),
      );
      if (longer) {
        this.merged.set(small, longer); // "Suu Kyi"
        continue;
      }
      if (small.sort !== "person") continue;
      const big = (this.byPart.get(small.parts[0] as string) ?? []).find(
        (other) =>
          other !== small &&
          !this.merged.has(other) &&
          other.sort === "person" &&
          other.parts.length > small.parts.length &&
          other.parts[0] === small.parts[0] &&
          (other.parts.at(-1) === small.parts.at(-1) || other.parts[1] === small.parts[1]),
      );
      if (big) this.merged.set(small, big);
    }
    for (const [r, being] of this.chosen) {
      const big = this.merged.get(being);
      if (big) this.absorb(big, r);
    }
  }

  /** The same name with the letters of a firm after it: "Advanced Medical Inc." */
  private asFirm({ parts }: Being): Being | undefined {
    return (this.byPart.get(parts[0] as string) ?? []).find(
      (other) =>
        other.parts.length === parts.length + 1 &&
        !this.merged.has(other) &&
        FIRM.test(other.parts.at(-1) as string) &&
        placeOf(other.parts, parts) === 0,
    );
  }

  /** Initials explained in brackets: "Patriotic Union of Kurdistan (PUK)". */
  takeExplained(readings: readonly RunReading[]): void {
    const { lower } = this.document;
    readings.forEach((short, i) => {
      const long = readings[i - 1];
      if (!long || short.to - short.from !== 1) return;
      if (lower[short.from - 1] !== "(" || long.to !== short.from - 1 || lower[short.to] !== ")") return;
      const being = this.chosen.get(long);
      if (!being || being.sort === "person") return;
      this.explained.set(lower[short.from] as string, being);
      if (being.sort === "unsure") being.sort = "body";
    });
  }

  takeShort(r: RunReading): void {
    const already = this.chosen.get(r);
    if (already) {
      this.lastSeen.set(already, r.from);
      return;
    }
    const parts = this.partsOf(r);
    const being =
      this.explained.get(parts.join(" ")) ??
      this.bestFor(r, parts) ??
      this.byInitials(r, parts) ??
      this.byListedInitials(r) ??
      this.misspelt(r, parts);
    if (being) {
      this.absorb(being, r);
      this.lastSeen.set(being, r.from);
      if (parts.length < being.parts.length) this.alone.add(being);
    } else if (!r.weak && (!r.run.shouted || r.known || r.to - r.from < 3))
      this.lastSeen.set(this.takeKnown(r), r.from);
  }

  private bestFor(r: RunReading, parts: readonly string[]): Being | null {
    let best: Being | null = null;
    let bestScore = 0;
    for (const being of this.byPart.get(parts[0] as string) ?? []) {
      if (this.merged.has(being)) continue;
      let score = likeness(this.document, being, r, parts);
      if (score === 0) continue;
      const seen = this.lastSeen.get(being);
      // of two with one surname, the one named last is meant
      if (seen !== undefined) score += 1 + 0.5 / (1 + (r.from - seen));
      // whom the text calls by the surname goes on being called so; others keep their given names
      if (this.alone.has(being)) score += 1.2;
      for (const role of r.roles) if (being.roles.has(role)) score += 0.5;
      if (score > bestScore) {
        bestScore = score;
        best = being;
      }
    }
    return best;
  }

  /** "Muller" and "Birenda" for Müller and Birendra: one letter off, in a text that names nobody else so. */
  private misspelt(r: RunReading, parts: readonly string[]): Being | null {
    const name = parts[0] as string;
    if (parts.length !== 1 || name.length < 5 || r.known || r.weak || r.sort === "body") return null;
    const plain = withoutMarks(name);
    for (const being of this.beings) {
      if (being.sort !== "person" || being.parts.length < 2 || this.merged.has(being)) continue;
      const surname = withoutMarks(being.parts.at(-1) as string);
      if (surname === plain || (name.length > 5 && surname[0] === plain[0] && oneLetterOff(surname, plain)))
        return being;
    }
    return null;
  }

  /** "The Fed" where the text also says "the U.S. Federal Reserve". */
  private byListedInitials(r: RunReading): Being | null {
    if (r.known?.list !== "body") return null;
    const long = r.known.name.toLowerCase().split(" ");
    if (long.length < 2) return null;
    return (
      (this.byPart.get(long[0] as string) ?? []).find(
        (being) => being.sort !== "person" && !this.merged.has(being) && placeOf(being.parts, long) >= 0,
      ) ?? null
    );
  }

  private byInitials(r: RunReading, parts: readonly string[]): Being | null {
    if (parts.length !== 1 || !/^\p{Lu}[\p{Lu}.&]{1,6}$/u.test(this.document.words[r.from] as string))
      return null;
    const letters = (parts[0] as string).replace(/[^a-z]/g, "");
    return (
      this.beings.find(
        (being) =>
          /^(body|unsure|outlet)$/.test(being.sort) &&
          being.parts.length > 1 &&
          initialsOf(being.parts) === letters,
      ) ?? null
    );
  }

  close(readings: readonly RunReading[]): Cast {
    const mentions: Mention[] = [];
    const at = new Int32Array(this.document.count).fill(-1);
    for (const r of readings) {
      const being = this.chosen.get(r);
      if (!being) continue;
      for (let i = r.from; i < r.to; i++) at[i] = mentions.length;
      being.mentions.push(mentions.length);
      mentions.push({ from: r.from, to: r.to, runFrom: r.run.from, runTo: r.run.to, being });
    }
    settleUnsure(this.document, this.beings, mentions);
    return { beings: this.beings, mentions, at };
  }
}
