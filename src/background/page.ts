import type { Facts, Shown } from "../model/analysis";
import type { PageCalls } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import type { Noted } from "../store/connection";
import { articleIdAt, type KeptArticle, readKept } from "../store/kept-article";
import type { Reading } from "../store/schema";
import { isSameSite, plainAddress } from "./address";
import { digestOf } from "./digest";

/** A page that was handed in for reading. */
export interface ReadPage {
  readonly text: string;
  readonly facts: Facts;
  readonly shown: Shown;
  readonly digest: string;
  /** Where the article is kept: the canonical address the page gives for itself, where it may; else its own. */
  readonly address: string;
  /** Where it was read, where that is another. */
  readonly aliases: readonly string[];
  /** ISO 8601. */
  readonly now: string;
}

/** So short a text may stand on many pages ("This story is no longer available"), so it makes no two pages one. */
const SHORT_TEXT = 500;

/** The page at the address the browser names; what the page says of its address is taken from the same site only. */
export async function pageOf(
  { text, facts, links }: PageCalls["page.read"]["ask"],
  from: PageSender,
  now: string,
): Promise<ReadPage> {
  const own = plainAddress(from.address) ?? from.address;
  const claimed = facts.url && isSameSite(facts.url, from.address) ? plainAddress(facts.url) : null;
  // A canonical address without a path is the front page's: some sites give it on every page.
  const address = claimed && !isFront(claimed) ? claimed : own;
  const aliases = address === own ? [] : [own];
  const shown = links ? { links } : {};
  return { text, facts, shown, digest: await digestOf(text), address, aliases, now };
}

/** What is kept of the article of a page: at its address, where it was read, or with this very text. */
export async function keptOf(stores: Reading, page: ReadPage, noted: Noted): Promise<KeptArticle | null> {
  for (const address of [page.address, ...page.aliases]) {
    const id = await articleIdAt(stores, { address });
    if (id !== null) return readKept(stores, id, noted);
  }
  if (page.text.length < SHORT_TEXT) return null;
  const id = await articleIdAt(stores, { digest: page.digest });
  return id === null ? null : readKept(stores, id, noted);
}

function isFront(address: string): boolean {
  // Takes "https://example.org/", leaves "https://example.org/story" and "https://example.org/?p=12".
  return /^https:\/\/[^/?]+\/$/.test(address);
}
