import { describe, expect, test } from "vitest";
import { findBrowser, type Machine } from "../../src/cli/browsers";

function machine(platform: NodeJS.Platform, files: readonly string[], env: Machine["env"] = {}): Machine {
  return { platform, env, isFile: (path) => files.includes(path) };
}

describe("a browser is found", () => {
  test("nowhere on a machine without one", () => {
    expect(findBrowser("chromium", machine("linux", [], { PATH: "/usr/bin:/bin" }))).toBeNull();
    expect(findBrowser("firefox", machine("darwin", []))).toBeNull();
    expect(findBrowser("firefox", machine("win32", []))).toBeNull();
  });

  test.skipIf(process.platform === "win32")("on the path of Linux, in the order of the path", () => {
    const files = ["/usr/bin/chromium", "/opt/bin/google-chrome", "/usr/bin/firefox-esr"];
    const linux = machine("linux", files, { PATH: "/opt/bin::/usr/bin" });
    expect(findBrowser("chromium", linux)).toBe("/opt/bin/google-chrome");
    expect(findBrowser("firefox", linux)).toBe("/usr/bin/firefox-esr");
  });

  test("among the applications of macOS, also those of one person", () => {
    const files = [
      "/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];
    const mac = machine("darwin", files, { HOME: "/Users/ada" });
    expect(findBrowser("chromium", mac)).toBe(files[1]);
    expect(findBrowser("firefox", mac)).toBe(files[0]);
  });

  test("among the programs of Windows", () => {
    const files = ["C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"];
    const windows = machine("win32", files, { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" });
    expect(findBrowser("chromium", windows)).toBe(files[0]);
    expect(findBrowser("firefox", windows)).toBeNull();
  });

  test("where the variable says, before any other place", () => {
    const env = { PATH: "/usr/bin", CHROME_PATH: "/home/ada/chrome", FIREFOX_PATH: "" };
    const linux = machine("linux", ["/usr/bin/chromium", "/usr/bin/firefox", "/home/ada/chrome"], env);
    expect(findBrowser("chromium", linux)).toBe("/home/ada/chrome");
    expect(findBrowser("firefox", linux)).toMatch(/firefox$/);
  });

  test("not at all where the variable names no file, because another one would be a surprise", () => {
    const linux = machine("linux", ["/usr/bin/chromium"], { PATH: "/usr/bin", CHROME_PATH: "/gone" });
    expect(() => findBrowser("chromium", linux)).toThrow(
      "CHROME_PATH is set to /gone, but there is no such file.",
    );
  });
});
