// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { type World, world } from "../../src/content/world";
import { FakeBrowser } from "../platform/fake-browser";

beforeEach(() => {
  new FakeBrowser().install();
  delete (globalThis as { whoSays?: World }).whoSays;
  vi.resetModules();
});

test("parts that arrive in the next page before its own first script leave it alone", async () => {
  await import("../../src/content/verdict");
  await import("../../src/content/visit");
  expect(world()).toEqual({});
});

test("parts that arrive behind the first script have it look closely, and begin a visit", async () => {
  const here = world();
  here.addressPoints = () => 0;
  const look = vi.fn();
  here.look = look;
  await import("../../src/content/verdict");
  expect(look).toHaveBeenCalledOnce();
  expect(here.isArticle?.(document, "https://example.org/").article).toBe(false);
  await import("../../src/content/visit");
  expect(here.isVisited?.()).toBe(true);
  here.stop?.();
});
