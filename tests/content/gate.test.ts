// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Gate } from "../../src/content/gate";
import type { VisitStart } from "../../src/content/world";
import { changeSettings } from "../../src/platform/settings";
import { FakeBrowser } from "../platform/fake-browser";

const visits: VisitStart[] = [];
let read: () => Promise<{ state: "reading" }>;
vi.mock("../../src/content/start-visit", () => ({
  startVisit: (start: VisitStart) => {
    visits.push(start);
    return { state: { state: "reading" }, read: () => read(), set: () => undefined };
  },
}));

let gate: Gate;
beforeEach(() => {
  visits.length = 0;
  new FakeBrowser().install();
  document.body.innerHTML = "<p>Police said so.</p>";
  read = async () => ({ state: "reading" });
  gate = new Gate();
});
afterEach(() => gate.stop());

const host = location.hostname;
const isOver = () => visits.map(({ signal }) => signal.aborted);

test("a page that is no article is read as soon as the reader wants all of its site, and left when no more", async () => {
  gate.begin();
  await vi.waitFor(() => expect(gate.state).toEqual({ state: "not-article" }));
  await changeSettings({ always: [host] });
  await vi.waitFor(() => expect(isOver()).toEqual([false]));
  await changeSettings({ always: [] });
  await vi.waitFor(() => expect(isOver()).toEqual([true]));
  expect(gate.state).toEqual({ state: "not-article" });
});

test("what the reader chooses holds at once, also while the page is still being read", async () => {
  await changeSettings({ always: [host] });
  let readDone: () => void = () => undefined;
  read = () =>
    new Promise((resolve) => {
      readDone = () => resolve({ state: "reading" });
    });
  gate.begin();
  await vi.waitFor(() => expect(isOver()).toEqual([false]));
  await changeSettings({ paused: true });
  await vi.waitFor(() => expect(isOver()).toEqual([true]));
  readDone();
  await gate.tell();
  await new Promise((resolve) => setTimeout(resolve));
  expect(gate.state).toEqual({ state: "off", why: "paused" });
});
