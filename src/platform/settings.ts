import { GRADE_NAMES, type GradeName } from "../model/claim";
import { pageBrowser } from "./page-browser";

/** What the reader chose. */
export interface Settings {
  /** The grades whose claims are marked on the page. */
  readonly marked: readonly GradeName[];
  /** Which line forms and colours: the standard set is safe for colour blindness; `plain` is one colour, forms only. */
  readonly lines: "standard" | "strong" | "plain";
  /** Of the extension's own pages and the card. */
  readonly theme: "auto" | "light" | "dark";
  /** True where nothing is read anywhere. */
  readonly paused: boolean;
  /** Host names where nothing is ever read, without "www.". */
  readonly never: readonly string[];
  /** Host names where a page is read although it does not look like an article, without "www.". */
  readonly always: readonly string[];
  /** `all` keeps every article read, `annotated` only those the reader worked on. */
  readonly keep: "all" | "annotated";
  /** Untouched articles are deleted so many days after they were last read; null keeps them for good. */
  readonly days: number | null;
  /** Whether the toolbar shows the number of claims. */
  readonly badge: boolean;
  /** Whether the card shows its keys. */
  readonly keyHints: boolean;
  /** What opens the card: pointing at a mark, or clicking it. */
  readonly opens: "hover" | "click";
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  readonly delay: number;
}

/** What holds until the reader chooses otherwise. The delay keeps passing pointers quiet. */
export const DEFAULTS: Settings = {
  marked: GRADE_NAMES,
  lines: "standard",
  theme: "auto",
  paused: false,
  never: [],
  always: [],
  keep: "all",
  days: 90,
  badge: true,
  keyHints: true,
  opens: "hover",
  delay: 150,
};

// One key a setting, so that two pages that change two settings at once keep both.
const PREFIX = "setting.";

/** The settings as they are now, or as they are in what was `stored`. */
export async function readSettings(stored?: Promise<Readonly<Record<string, unknown>>>): Promise<Settings> {
  const keys = Object.keys(DEFAULTS).map((name) => PREFIX + name);
  return settingsFrom(await (stored ?? pageBrowser().storage.local.get(keys)));
}

/** Changes some settings. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const stored = Object.entries(change).map(([name, value]) => [PREFIX + name, value]);
  await pageBrowser().storage.local.set(Object.fromEntries(stored));
}

/** Puts every setting back to its default. */
export async function resetSettings(): Promise<void> {
  await pageBrowser().storage.local.remove(Object.keys(DEFAULTS).map((name) => PREFIX + name));
}

/** Calls back with all settings whenever one of them changes, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const { onChanged } = pageBrowser().storage;
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== "local" || !Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    void readSettings().then((settings) => signal?.aborted || changed(settings));
  };
  onChanged.addListener(listener);
  signal?.addEventListener("abort", () => onChanged.removeListener(listener), { once: true });
}

/** Whether a page at this host is read: what the reader said, "ask the page" where nothing. */
export function ruleFor(settings: Settings, host: string): "off" | "always" | "detect" {
  const names = parentsOf(host);
  if (settings.paused || names.some((name) => settings.never.includes(name))) return "off";
  return names.some((name) => settings.always.includes(name)) ? "always" : "detect";
}

// A rule for "example.org" holds for "news.example.org" too.
function parentsOf(host: string): string[] {
  const labels = host.toLowerCase().split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}

// What is stored may be of another version or written by hand: what has not the default's type is not taken.
function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const taken = Object.entries(DEFAULTS).map(([name, value]) => {
    const found = stored[PREFIX + name];
    return [name, found !== undefined && isLike(name, found, value) ? found : value];
  });
  return Object.fromEntries(taken) as Settings;
}

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  lines: ["standard", "strong", "plain"],
  theme: ["auto", "light", "dark"],
  keep: ["all", "annotated"],
  opens: ["hover", "click"],
};

function isLike(name: string, found: unknown, value: unknown): boolean {
  if (name === "days") return found === null || (typeof found === "number" && found > 0);
  if (CHOICES[name]) return CHOICES[name].includes(found);
  if (Array.isArray(value)) return Array.isArray(found) && found.every((item) => typeof item === "string");
  return typeof found === typeof value;
}
