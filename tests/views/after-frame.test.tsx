// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { useAfterFrame } from "../../src/views/popup/use-after-frame";

let paint: (name: string) => void = () => undefined;
class Observer {
  constructor(told: (paints: Pick<PerformanceObserverEntryList, "getEntriesByName">) => void) {
    paint = (name) => told({ getEntriesByName: (asked) => (asked === name ? [{} as PerformanceEntry] : []) });
  }
  observe(): void {}
  disconnect(): void {}
}

const Shown = () => (useAfterFrame() ? "all" : "glance");
const root = document.createElement("div");
function show(): void {
  vi.useFakeTimers();
  vi.stubGlobal("PerformanceObserver", Observer);
  act(() => render(<Shown />, root));
}
afterEach(() => {
  act(() => render(null, root));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("the rest follows when there is something on the screen, not when only the empty window is", () => {
  show();
  act(() => paint("first-paint"));
  expect(root.textContent).toBe("glance");
  act(() => paint("first-contentful-paint"));
  expect(root.textContent).toBe("all");
});

test("the rest does not wait for a frame that never comes", () => {
  show();
  act(() => void vi.runAllTimers());
  expect(root.textContent).toBe("all");
});
