import { builtinModules } from "node:module";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { codeOf, importsOf, type Source, sourcesIn } from "./sources";

/** Who may import whom: rooms by their names, libraries by theirs. The command line may import any library. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  engine: ["model"],
  anchor: ["model"],
  export: ["model"],
  page: ["model"],
  platform: ["model", "webextension-polyfill"],
  store: ["model", "idb"],
  ui: ["model", "preact"],
  content: ["model", "page", "platform", "ui", "preact"],
  background: ["model", "engine", "anchor", "store", "platform"],
  views: ["model", "export", "platform", "ui", "preact"],
  cli: ["model", "engine", "page", "export"],
};

const NODE = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

/** Which room or library an import leads to, null for the source's own room and for files put into the bundle. */
function leadsTo(source: Source, specifier: string): string | null {
  if (!specifier.startsWith("."))
    return specifier.startsWith("@")
      ? specifier.split("/").slice(0, 2).join("/")
      : (specifier.split("/")[0] ?? null);
  const path = posix.join(posix.dirname(source.path), specifier);
  if (/^assets\/.*\.bin$/.test(path)) return null;
  const [top, room = ""] = path.split("/");
  if (top !== "src") return path;
  return room === source.path.split("/")[1] ? null : room;
}

function strangers(source: Source): string[] {
  const room = source.path.split("/")[1] ?? "";
  return importsOf(source)
    .map((specifier) => leadsTo(source, specifier))
    .filter((target): target is string => target !== null)
    .filter((target) => {
      if (MAY_IMPORT[room]?.includes(target)) return false;
      // The command line runs in Node and may use any package; the rooms of the browser may not.
      return !(room === "cli" && !(target in MAY_IMPORT) && !target.includes("/src"));
    })
    .map((target) => `${source.path} imports ${target}`);
}

describe("rooms", () => {
  const sources = sourcesIn("src");

  test("every folder of src is a room of the table", () => {
    expect(
      [...new Set(sources.map(({ path }) => path.split("/")[1]))].filter(
        (room = "") => !(room in MAY_IMPORT),
      ),
    ).toEqual([]);
  });

  test("no room imports one it may not", () => {
    expect(sources.flatMap(strangers)).toEqual([]);
  });

  test("an import across the table is noticed in each of its forms", () => {
    const engine = (text: string) => strangers({ path: "src/engine/deep/file.ts", text });
    expect(engine('import { b } from "../../platform/browser";')).toHaveLength(1);
    expect(engine('export { b } from "../../page/dom";')).toHaveLength(1);
    expect(engine('import type {\n  A,\n  B,\n} from "preact";')).toHaveLength(1);
    expect(engine('const { b } = await import("../../store/schema");')).toHaveLength(1);
    expect(engine('import { readFileSync } from "node:fs";')).toHaveLength(1);
    expect(engine('import type { Claim } from "../../model/claim";\nimport { a } from "../a";')).toEqual([]);
  });

  test("only the command line uses Node", () => {
    const users = sources.filter((source) => importsOf(source).some((name) => NODE.has(name)));
    expect(users.map(({ path }) => path).filter((path) => !path.startsWith("src/cli/"))).toEqual([]);
  });

  test("only platform says browser or chrome", () => {
    const elsewhere = sources.filter(({ path }) => !/^src\/(?:platform|cli)\//.test(path));
    const sayers = elsewhere.filter((source) => /(?<![.\w])(?:chrome|browser)\.[a-z]/.test(codeOf(source)));
    expect(sayers.map(({ path }) => path)).toEqual([]);
  });
});
