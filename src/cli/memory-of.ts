import { readdirSync, readFileSync } from "node:fs";
import type { Browser, CDPSession, Page } from "puppeteer-core";
import type { Launched } from "./launch";

const MEGABYTE = 1024 * 1024;

/** Megabytes that are held; null where that cannot be known. */
export interface Held {
  /** By a page with all its worlds: its JavaScript heap (Chromium), or all that Firefox reports under its host. */
  readonly page: number | null;
  /** By the background, in the same way; what lies in the store of the browser's own process is in neither. */
  readonly background: number | null;
  /** By all processes of the browser: what each wrote and shares with nobody (Linux). */
  readonly processes: number | null;
}

/** What is held now. Garbage of a page and of the background does not count; other processes may still hold theirs. */
export async function memoryOf(launched: Launched, page: Page): Promise<Held> {
  const { browser, family } = launched;
  const held =
    family === "chromium"
      ? await heapsOf(launched, page)
      : await reportedIn(browser, new URL(page.url()).hostname, new URL(launched.base).hostname);
  const pid = browser.process()?.pid;
  return { ...held, processes: pid === undefined ? null : processMemory(pid) };
}

async function heapsOf({ browser, base }: Launched, page: Page): Promise<Omit<Held, "processes">> {
  const worker = browser
    .targets()
    .find((target) => target.type() === "service_worker" && target.url().startsWith(base));
  const background = await worker?.createCDPSession();
  const client = await page.createCDPSession();
  const held = { page: await heapOf(client), background: background ? await heapOf(background) : null };
  await client.detach();
  await background?.detach();
  return held;
}

/** One row of Firefox's about:memory: process, path, kind, unit, amount. */
type Row = (process: string, path: string, kind: number, unit: number, amount: number) => void;

interface Reporters {
  minimizeMemoryUsage(done: () => void): void;
  getReports(row: Row, of: null, done: () => void, finished: null, anonymous: boolean): void;
}

interface Privileged {
  readonly Services: { obs: { notifyObservers(subject: null, topic: string): void } };
  readonly Cc: Record<string, { getService(type: unknown): Reporters }>;
  readonly Ci: Record<string, unknown>;
}

/** Has the browser give back what memory it only holds in store: in Firefox as the button of about:memory does. */
export async function giveBackMemory({ browser, family }: Launched, page: Page): Promise<void> {
  if (family === "chromium") {
    const client = await page.createCDPSession();
    await client.send("Memory.simulatePressureNotification", { level: "critical" });
    await client.detach();
    return;
  }
  const privileged = await aboutMemory(browser);
  await privileged.evaluate(() => {
    const { Services, Cc, Ci } = globalThis as unknown as Privileged;
    Services.obs.notifyObservers(null, "child-mmu-request");
    const manager = Cc["@mozilla.org/memory-reporter-manager;1"]?.getService(Ci.nsIMemoryReporterManager);
    return new Promise<void>((done) => (manager ? manager.minimizeMemoryUsage(done) : done()));
  });
  await privileged.close();
}

/**
 * What Firefox's own reporters say that pages of a host, with the scripts of extensions in them, and the extension's own
 * pages hold. All of a process would be no measure: what Firefox itself and its driver keep of every page is more.
 */
async function reportedIn(
  browser: Browser,
  host: string,
  extension: string,
): Promise<Omit<Held, "processes">> {
  const privileged = await aboutMemory(browser);
  const bytes = await privileged.evaluate(
    (wanted, ours) => {
      const { Cc, Ci } = globalThis as unknown as Privileged;
      const manager = Cc["@mozilla.org/memory-reporter-manager;1"]?.getService(Ci.nsIMemoryReporterManager);
      const sums = { page: 0, background: 0 };
      const row: Row = (_process, path, _kind, _unit, amount) => {
        if (!path.startsWith("explicit/")) return;
        if (path.includes(wanted)) sums.page += Number(amount);
        else if (path.includes(ours)) sums.background += Number(amount);
      };
      return new Promise<typeof sums>((done) =>
        manager ? manager.getReports(row, null, () => done(sums), null, false) : done(sums),
      );
    },
    host,
    extension,
  );
  await privileged.close();
  return { page: bytes.page / MEGABYTE, background: bytes.background / MEGABYTE };
}

async function aboutMemory(browser: Browser): Promise<Page> {
  const privileged = await browser.newPage();
  // Firefox's driver is not told that a page of the browser's own has loaded.
  void privileged.goto("about:memory").catch(() => undefined);
  for (let look = 0; look < 100; look += 1) {
    // No waiting inside the page: there nothing may be built from text, as the driver's own waiting is.
    if (await privileged.evaluate(() => "Services" in globalThis).catch(() => false)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return privileged;
}

async function heapOf(client: CDPSession): Promise<number> {
  await client.send("HeapProfiler.enable");
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  return usedSize / MEGABYTE;
}

/**
 * What a process and all below it wrote and share with nobody, from Linux's /proc. Clean pages do not count: those of
 * the program's own files are shared or not depending on who else runs it, and memory that was given back (MADV_FREE)
 * stays among them until somebody needs it.
 */
function processMemory(root: number): number | null {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        // The name of the program stands in brackets and may hold spaces.
        parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
      } catch {
        // It ended meanwhile.
      }
    }
    const belongs = (pid: number): boolean => pid === root || (pid > 1 && belongs(parents.get(pid) ?? 0));
    let kilobytes = 0;
    for (const pid of parents.keys()) if (belongs(pid)) kilobytes += privateOf(pid);
    return kilobytes / 1024;
  } catch {
    return null;
  }
}

function privateOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return [...rollup.matchAll(/^Private_Dirty:\s+(\d+) kB/gm)].reduce((sum, m) => sum + Number(m[1]), 0);
  } catch {
    return 0;
  }
}
