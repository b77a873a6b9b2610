import type { Exported } from "../../src/export/exported";
import type { Annotation } from "../../src/model/annotation";
import type { Claim } from "../../src/model/claim";
import type { Span } from "../../src/model/span";

const text =
  "The ferry had no working radio, Harbour News reported, citing an unnamed engineer.\n\nThe ministry declined to comment.";

const span = (words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const anchor = ({ start, end }: Span) => ({
  quote: {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  },
  position: { start, end },
});

function annotation(id: string, claim: Claim, work: Annotation["work"]): Annotation {
  return {
    id,
    articleId: "0b5c1f6e-6d0a-4a63-9d7c-2f2c9f1d1a11",
    origin: "engine",
    claim,
    anchors: {
      source: claim.source.map(anchor),
      cue: claim.cue.map(anchor),
      content: claim.content.map(anchor),
    },
    work,
    revision: 2,
    created: "2026-11-01T10:00:00.000Z",
    modified: "2026-11-02T11:30:00.000Z",
  };
}

/** An invented article with two claims, one of them worked on by the reader. */
export const example: Exported = {
  article: {
    id: "0b5c1f6e-6d0a-4a63-9d7c-2f2c9f1d1a11",
    address: "https://news.example/ferry",
    aliases: [],
    facts: { title: "Ferry sailed without a radio", publisher: "The Example", byline: "Ann Writer" },
    language: "en",
    signals: [
      { id: "single-source", count: 0, text: "More than one source speaks.", values: [], claims: [0, 1] },
      {
        id: "lead",
        count: 1,
        variant: "unnamed",
        text: "The first paragraph rests on an unnamed source.",
        values: [],
        claims: [0],
      },
    ],
    textDigest: "",
    engine: "1",
    firstRead: "2026-11-01T10:00:00.000Z",
    lastRead: "2026-11-02T11:30:00.000Z",
  },
  annotations: [
    annotation(
      "3d1f0c52-7f53-4a52-8a0e-0c8f4bb6a101",
      {
        source: [span("Harbour News")],
        cue: [span("reported")],
        content: [span("The ferry had no working radio")],
        confidence: 0.97,
        form: "indirect",
        stance: "neutral",
        kind: "media",
        resolved: "Harbour News",
        resolvedConfidence: 1,
        chain: [
          { span: span("Harbour News"), name: "Harbour News", kind: "media" },
          { span: span("an unnamed engineer"), name: "an unnamed engineer", kind: "unnamed" },
        ],
        grade: 2,
        reasons: [
          {
            rule: "unnamed",
            text: "The source is not named.",
            values: [],
            standard: "AP, Reuters",
            decides: true,
          },
        ],
      },
      {
        verdict: "disputed",
        note: 'The harbour log says otherwise.\nSee "page 4", and =1+1.',
        tags: ["safety", "to check"],
        evidence: [{ url: "https://harbour.example/log", title: "Log", quote: "Radio tested at 06:10" }],
        kind: "anonymous",
      },
    ),
    annotation(
      "3d1f0c52-7f53-4a52-8a0e-0c8f4bb6a102",
      {
        source: [span("The ministry")],
        cue: [span("declined to comment")],
        content: [],
        confidence: 0.99,
        form: "indirect",
        stance: "silence",
        kind: "organisation",
        resolved: "The ministry",
        resolvedConfidence: 0.8,
        chain: [],
        grade: null,
        reasons: [],
      },
      {},
    ),
  ],
};
