import { readdirSync, readFileSync } from "node:fs";
import type { CDPSession, Page } from "puppeteer-core";
import type { Launched } from "./launch";

const MEGABYTE = 1024 * 1024;

/** Megabytes of JavaScript heap that a page with all its worlds holds on to; null in Firefox, which does not say. */
export async function pageMemory(page: Page): Promise<number | null> {
  if (page.browser().process()?.spawnfile.includes("firefox")) return null;
  const client = await page.createCDPSession();
  const used = await heapOf(client);
  await client.detach();
  return used;
}

/**
 * Megabytes of the background's heap (Chromium), and of all processes of the browser without what they share (Linux);
 * null where that cannot be known.
 */
export async function memoryOf({ browser, family, base }: Launched): Promise<{
  background: number | null;
  processes: number | null;
}> {
  const worker = browser
    .targets()
    .find((target) => target.type() === "service_worker" && target.url().startsWith(base));
  const client = family === "chromium" ? await worker?.createCDPSession() : undefined;
  const background = client ? await heapOf(client) : null;
  await client?.detach();
  const pid = browser.process()?.pid;
  return { background, processes: pid === undefined ? null : processMemory(pid) };
}

interface Privileged {
  readonly Services: { obs: { notifyObservers(subject: null, topic: string): void } };
  readonly Cc: Record<string, { getService(type: unknown): { minimizeMemoryUsage(done: () => void): void } }>;
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
  const privileged = await browser.newPage();
  // Firefox's driver is not told that a page of the browser's own has loaded.
  void privileged.goto("about:memory").catch(() => undefined);
  for (let look = 0; look < 100; look += 1) {
    // No waiting inside the page: there nothing may be built from text, as the driver's own waiting is.
    if (await privileged.evaluate(() => "Services" in globalThis).catch(() => false)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await privileged.evaluate(() => {
    const { Services, Cc, Ci } = globalThis as unknown as Privileged;
    Services.obs.notifyObservers(null, "child-mmu-request");
    const manager = Cc["@mozilla.org/memory-reporter-manager;1"]?.getService(Ci.nsIMemoryReporterManager);
    return new Promise<void>((done) => (manager ? manager.minimizeMemoryUsage(done) : done()));
  });
  await privileged.close();
}

async function heapOf(client: CDPSession): Promise<number> {
  await client.send("HeapProfiler.enable");
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  return usedSize / MEGABYTE;
}

/** The unique set size of a process and all below it, from Linux's /proc. */
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
    return [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].reduce(
      (sum, m) => sum + Number(m[1]),
      0,
    );
  } catch {
    return 0;
  }
}
