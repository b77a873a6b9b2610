import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { inputsOf } from "./inputs";

/** A saved page of a folder. */
export interface SavedPage {
  readonly path: string;
  /** Where it was saved from, as a `meta.json` beside it says; an invented address where there is none. */
  readonly url: string;
  readonly html: string;
}

/** The saved pages of a folder, at any depth, by name. */
export async function* savedPages(folder: string): AsyncGenerator<SavedPage> {
  for await (const input of inputsOf([folder], false, process.stdin)) {
    if (input.from !== "file" || input.text) continue;
    const bytes = await readFile(input.path);
    const html = (input.path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    const told = await readFile(join(dirname(input.path), "meta.json"), "utf8").catch(() => "{}");
    const { url = "https://page.example/news/a-saved-page-without-address" } = JSON.parse(told) as {
      url?: string;
    };
    yield { path: input.path, url, html };
  }
}

/** The page with its scripts off, told apart from its data: the first `type` of an element counts. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b(?![^>]*(?:ld\+json|application\/json))/gi, '<script type="text/off" ');
}
