import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The two families of browser the extension is built for. */
export type Family = "chromium" | "firefox";

/** What of the machine decides where a browser is. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isFile: (path: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, isFile: existsSync };

/** The variable that names a browser of each family, which wins over any found. */
const VARIABLE = { chromium: "CHROME_PATH", firefox: "FIREFOX_PATH" } as const;

const COMMANDS: Record<Family, readonly string[]> = {
  chromium: [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
  ],
  firefox: ["firefox", "firefox-esr", "firefox-developer-edition"],
};

const MAC_APPLICATIONS: Record<Family, readonly string[]> = {
  chromium: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ["Firefox", "Firefox Developer Edition"].map((name) => `${name}.app/Contents/MacOS/firefox`),
};

const WINDOWS_PROGRAMS: Record<Family, readonly string[]> = {
  chromium: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"],
};

/** The path of an installed browser of that family, null where none is found. Throws where the variable names no file. */
export function findBrowser(family: Family, machine: Machine = THIS_MACHINE): string | null {
  const chosen = machine.env[VARIABLE[family]];
  if (chosen) {
    if (machine.isFile(chosen)) return chosen;
    throw new Error(`${VARIABLE[family]} is set to ${chosen}, but there is no such file.`);
  }
  return usualPlaces(family, machine).find(machine.isFile) ?? null;
}

function usualPlaces(family: Family, { platform, env }: Machine): string[] {
  if (platform === "darwin")
    return ["/Applications", `${env.HOME ?? ""}/Applications`].flatMap((folder) =>
      MAC_APPLICATIONS[family].map((path) => `${folder}/${path}`),
    );
  if (platform === "win32")
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS[family].map((path) => `${folder}\\${path}`) : [],
    );
  return (env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => COMMANDS[family].map((name) => join(folder, name)));
}

const DEBIAN_PACKAGE = { chromium: "chromium", firefox: "firefox-esr" } as const;

/**
 * The path of a browser of that family, installed first where none is there and this is root on a Debian, which is
 * where nobody can be asked. Throws an error whose message is one sentence saying what to install.
 */
export function findOrInstallBrowser(family: Family, tell: (line: string) => void): string {
  const found = findBrowser(family);
  if (found) return found;
  if (!mayInstall()) throw new Error(missing(family));
  const wanted = DEBIAN_PACKAGE[family];
  tell(`No ${family} here; installing Debian's package ${wanted} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args: string[]) =>
    execFileSync("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=120", ...args], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
  run("update");
  run("install", "-y", "--no-install-recommends", wanted);
  const installed = findBrowser(family);
  if (!installed) throw new Error(missing(family));
  return installed;
}

function mayInstall(): boolean {
  return (
    process.platform === "linux" &&
    process.getuid?.() === 0 &&
    existsSync("/etc/debian_version") &&
    spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0
  );
}

function missing(family: Family): string {
  return family === "chromium"
    ? "Please install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one."
    : "Please install Firefox 142 or newer, or set FIREFOX_PATH to its program.";
}
