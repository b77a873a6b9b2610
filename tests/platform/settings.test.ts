import { beforeEach, expect, test } from "vitest";
import {
  changeSettings,
  DEFAULTS,
  readSettings,
  resetSettings,
  ruleFor,
  watchSettings,
} from "../../src/platform/settings";
import { FakeBrowser } from "./fake-browser";

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser().install();
});

test("settings are their defaults until the reader chooses", async () => {
  expect(await readSettings()).toEqual(DEFAULTS);
});

test("two pages that change two settings at once keep both", async () => {
  await Promise.all([changeSettings({ theme: "dark" }), changeSettings({ days: null })]);
  expect(await readSettings()).toMatchObject({ theme: "dark", days: null });
});

test("what is stored of another shape is not taken", async () => {
  const odd = {
    "setting.theme": "sepia",
    "setting.days": -1,
    "setting.never": "example.org",
    "setting.badge": 1,
  };
  await browser.api.storage.local.set(odd);
  expect(await readSettings()).toEqual(DEFAULTS);
});

test("a change is heard until the listener's signal aborts", async () => {
  const heard: string[] = [];
  const life = new AbortController();
  watchSettings(({ theme }) => heard.push(theme), life.signal);
  await changeSettings({ theme: "dark" });
  await readSettings();
  life.abort();
  await changeSettings({ theme: "light" });
  await readSettings();
  expect(heard).toEqual(["dark"]);
});

test("resetting brings the defaults back", async () => {
  await changeSettings({ paused: true, keep: "annotated" });
  await resetSettings();
  expect(await readSettings()).toEqual(DEFAULTS);
});

test("a rule for a host holds below it and nowhere else", () => {
  const settings = { ...DEFAULTS, never: ["example.org"], always: ["blog.test"] };
  expect(ruleFor(settings, "example.org")).toBe("off");
  expect(ruleFor(settings, "news.Example.org")).toBe("off");
  expect(ruleFor(settings, "anexample.org")).toBe("detect");
  expect(ruleFor(settings, "www.blog.test")).toBe("always");
  expect(ruleFor({ ...settings, paused: true }, "blog.test")).toBe("off");
});
