import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { Family } from "./browsers";

/** A running browser with the extension in it. */
export interface Launched {
  readonly browser: Browser;
  readonly family: Family;
  /** The extension's id in this browser. */
  readonly id: string;
  /** Where the extension's own pages are, with a slash at the end. */
  readonly base: string;
  /** The page that greets a new reader, which opens by itself; null where it did not. */
  readonly welcome: Page | null;
}

/** How a browser is started. */
export interface LaunchOptions {
  /** The program. */
  readonly path: string;
  /** The folder of the built extension, absolute. */
  readonly extension: string;
  readonly headless: boolean;
  /** `host:port` of a proxy that everything goes through, addresses of this machine too. */
  readonly proxy?: string;
  /** An empty folder for the profile; without one the browser gets its own, which goes when it ends. */
  readonly profile?: string;
  /** Preferences of Firefox. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** Firefox gives each add-on a random address; a preference fixes ours, so that its pages can be opened. */
const FIREFOX_UUID = "5a1d0c7e-3b52-4f0a-9d4e-77686f736179";

/** Starts a browser with a fresh profile and the extension installed for as long as it runs. */
export async function launch(family: Family, options: LaunchOptions): Promise<Launched> {
  return family === "chromium" ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium({
  path,
  extension,
  headless,
  proxy,
  profile,
}: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: true,
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      // Chromium refuses its sandbox to root, which is who runs in a container.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      ...(headless ? ["--disable-gpu"] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  const base = `chrome-extension://${id}/`;
  return { browser, family: "chromium", id, base, welcome: await welcomePage(browser, base, extension) };
}

async function launchFirefox({
  path,
  extension,
  headless,
  proxy,
  profile,
  preferences,
}: LaunchOptions): Promise<Launched> {
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  const [proxyHost, proxyPort] = proxy?.split(":") ?? [];
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: path,
    headless,
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Without this a driver may not open the extension's own pages.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: FIREFOX_UUID }),
      ...(proxy && {
        "network.proxy.type": 1,
        "network.proxy.http": proxyHost,
        "network.proxy.http_port": Number(proxyPort),
        "network.proxy.ssl": proxyHost,
        "network.proxy.ssl_port": Number(proxyPort),
        "network.proxy.allow_hijacking_localhost": true,
        "network.proxy.no_proxies_on": "",
      }),
      ...preferences,
    },
  });
  await browser.installExtension(extension);
  const base = `moz-extension://${FIREFOX_UUID}/`;
  return { browser, family: "firefox", id, base, welcome: await welcomePage(browser, base, extension) };
}

/** How long a loaded machine may take to open the welcome page, in ms; it is there after one or two seconds elsewhere. */
const WELCOME = 30_000;

// Waited for, or it would take the front, and what is being typed, from a page that is opened meanwhile. Every tab is
// asked where it is, because Firefox tells its driver of no address of an extension.
async function welcomePage(browser: Browser, base: string, extension: string): Promise<Page | null> {
  if (!existsSync(join(extension, "welcome.html"))) return null;
  for (const end = performance.now() + WELCOME; performance.now() < end; ) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => "");
      if (address.startsWith(`${base}welcome.html`)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}
