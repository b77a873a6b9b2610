import { afterEach, beforeEach, vi } from "vitest";

/** jsdom lays nothing out, so nothing comes into sight by itself: for tests of lists that grow as they are scrolled. */
export function nothingComesIntoSight(): void {
  beforeEach(() => {
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        observe() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
}
