// @vitest-environment jsdom
import { render } from "preact";
import { beforeEach, expect, test, vi } from "vitest";
import { changeSettings } from "../../src/platform/settings";
import { mount } from "../../src/views/mount";
import { FakeBrowser } from "../platform/fake-browser";

let browser: FakeBrowser;
const { dataset } = document.documentElement;
beforeEach(() => {
  browser = new FakeBrowser().install();
  localStorage.clear();
  render(null, document.body);
  delete dataset.theme;
  delete dataset.lines;
});

const stored = () => browser.api.storage.local;
/** Has the settings answered when the function it gives is called. */
function holdSettings(): () => void {
  const { get } = stored();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  vi.spyOn(stored(), "get").mockImplementation(async (keys) => {
    await held;
    return get.call(stored(), keys);
  });
  return release;
}
/** Until what was begun has run on. */
const soon = () => new Promise<void>((resolve) => setTimeout(resolve));

test("the first page of all is drawn once the settings say how", async () => {
  await changeSettings({ theme: "dark", lines: "strong" });
  const release = holdSettings();
  const mounted = mount("words", "name");
  await soon();
  expect(document.body.textContent).toBe("");
  release();
  await mounted;
  expect(document.body.textContent).toBe("words");
  expect(dataset).toMatchObject({ theme: "dark", lines: "strong" });
});

test("a later page is drawn as the last one was, without waiting for the settings", async () => {
  await changeSettings({ theme: "dark", lines: "plain" });
  await mount("words", "name");
  render(null, document.body);
  delete dataset.theme;
  const release = holdSettings();
  const mounted = mount("words again", "name");
  await soon();
  expect(document.body.textContent).toBe("words again");
  expect(dataset).toMatchObject({ theme: "dark", lines: "plain" });
  release();
  await mounted;
});

test("a page drawn as the last one was is dressed anew where the settings say otherwise", async () => {
  await mount("words", "name");
  await changeSettings({ theme: "light" });
  await mount("words again", "name");
  expect(dataset.theme).toBe("light");
  expect(localStorage.getItem("dress")).toBe(`{"theme":"light","lines":"standard"}`);
});

test("settings that cannot be read leave a page as the last one was", async () => {
  await changeSettings({ theme: "dark" });
  await mount("words", "name");
  vi.spyOn(stored(), "get").mockRejectedValue(new Error("closed"));
  await mount("words again", "name");
  expect(dataset.theme).toBe("dark");
});

test("a page is drawn where nothing may be stored", async () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const get = vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  const set = vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  await mount("words", "name");
  expect(document.body.textContent).toBe("words");
  expect(dataset.theme).toBe("auto");
  get.mockRestore();
  set.mockRestore();
});
