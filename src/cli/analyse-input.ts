import { analyse } from "../engine/analyse";
import type { Analysis, Facts } from "../model/analysis";
import { factsOf } from "../page/facts";
import { isArticle } from "../page/is-article";
import { linksIn } from "../page/links";
import { readBody } from "../page/read-body";
import type { Input } from "./inputs";
import { nameOf } from "./inputs";
import { parsePage } from "./parse-page";
import { readText } from "./read-file";

/** One analysed document. `text` is the body that was read, paragraphs separated by a blank line. */
export interface Result {
  readonly id: string;
  readonly article: boolean;
  readonly facts: Facts;
  readonly text: string;
  readonly analysis: Analysis;
}

/** Reads and analyses one input. Throws a sentence where it cannot be read. */
export async function analyseInput(input: Input): Promise<Result> {
  if (input.from === "line") return fromLine(input.line);
  if (input.from === "nowhere") throw new Error(input.why);
  const content = await readText(input.path, !input.text);
  return input.text ? fromText(nameOf(input), content, {}) : fromPage(nameOf(input), content);
}

function fromText(id: string, content: string, facts: Facts): Result {
  const text = content.replaceAll("\r\n", "\n");
  return { id, article: text.trim() !== "", facts, text, analysis: analyse(text, facts) };
}

function fromLine(line: string): Result {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error("not a line of JSON");
  }
  const { id, text, ...rest } =
    typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  if (typeof text !== "string") throw new Error('a member "text" with the text was expected');
  const facts = Object.fromEntries(
    FACTS.flatMap((key) => (typeof rest[key] === "string" ? [[key, rest[key]]] : [])),
  ) as Facts;
  // The text is taken to the letter, so that the offsets of the answer fit what the caller holds.
  return { id: String(id ?? ""), article: text.trim() !== "", facts, text, analysis: analyse(text, facts) };
}

/** A page that is no article is said to be none, but what text it has is read all the same, so that a caller can see. */
function fromPage(id: string, html: string): Result {
  const document = parsePage(html);
  const facts = factsOf(document, "");
  const { article } = isArticle(document, facts.url ?? "");
  const read = readBody(document);
  const analysis: Analysis = article
    ? analyse(read.text, facts, { links: linksIn(read) })
    : { language: facts.lang ?? "und", supported: false, claims: [], sources: [], signals: [] };
  return { id, article, facts, text: read.text, analysis };
}

const FACTS = ["url", "title", "byline", "publisher", "published", "modified", "lang", "wire"] as const;
