import type { Link } from "../../model/claim";
import type { Scene } from "./scene";

/** Where a speaker is said to have spoken to an outlet. */
export interface Announcement {
  readonly at: number;
  readonly key: string;
  readonly link: Link;
}

/** "Paltrow appeared on Stern's Sirius XM show": who speaks there though no words are attributed in that sentence. */
export function announcements(scene: Scene): Announcement[] {
  const { document, cast, publisher, ranges } = scene;
  const { lower, sentences, sentenceStarts, sentenceEnds, quotes } = document;
  const found: Announcement[] = [];
  for (const mention of cast.mentions) {
    if (
      mention.being.sort !== "outlet" ||
      publisher.isOwn(mention.being.name) ||
      (quotes[mention.from] as number) > 0
    )
      continue;
    const sentence = sentences[mention.from] as number;
    const from = sentenceStarts[sentence] as number;
    let setting = false;
    for (let i = mention.runFrom - 1; i >= from && i > mention.runFrom - 8; i--)
      setting ||=
        /^(interview|interviewed|appearance|appeared|appearing|spoke|speaking|talked|talking|interviewing|podcast|sat|stopped|joined|guested|chatted|chatting|phoned|comments|remarks|reached)$/.test(
          lower[i] as string,
        );
    for (let i = mention.to; i < mention.to + 5; i++)
      setting ||= /^(interview|interviewed|interviewing|podcast|show|programme)$/.test(lower[i] ?? "");
    if (!setting) continue;
    if (
      ranges.some((parts) =>
        parts.content.some(({ start, end }) => mention.from >= start && mention.from < end),
      )
    )
      continue;
    let person = -1;
    for (let i = from; i < (sentenceEnds[sentence] as number); i++) {
      const index = cast.at[i] as number;
      if (index >= 0 && cast.mentions[index]?.being.sort === "person") {
        person = cast.mentions[index]?.being.id ?? -1;
        if (i < mention.from || person >= 0) break;
      }
    }
    if (person < 0) continue;
    const link: Link = {
      span: { start: document.starts[mention.from] as number, end: document.ends[mention.to - 1] as number },
      name: mention.being.name,
      kind: "media",
    };
    found.push({ at: mention.from, key: `#${person}`, link });
  }
  return found;
}
