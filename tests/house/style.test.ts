import { describe, expect, test } from "vitest";
import { codeOf, type Source, sourcesIn } from "./sources";

/** Each line of a source that an expression takes, as "path:line text". */
function linesWith(source: Source, expression: RegExp, text = codeOf(source)): string[] {
  return text
    .split("\n")
    .flatMap((line, index) => (expression.test(line) ? [`${source.path}:${index + 1} ${line.trim()}`] : []));
}

// Takes `export async function read(`, `export class A`, `export type A =`; leaves `export type { A } from "./a";`.
const DECLARATION =
  /^export (?:default |declare |abstract |async )*(?:function|const|let|class|interface|type|enum) \w/;

function undocumented({ path, text }: Source): string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    if (!DECLARATION.test(line)) return [];
    const name = /(?:function\*?|const|let|class|interface|type|enum) (\w+)/.exec(line)?.[1] ?? "";
    // A function of several signatures is described once, above the first.
    const earlier = lines
      .slice(0, index)
      .some((other) => DECLARATION.test(other) && other.includes(` ${name}(`));
    return lines[index - 1]?.trimEnd().endsWith("*/") || earlier ? [] : [`${path}:${index + 1} ${name}`];
  });
}

describe("style", () => {
  const sources = sourcesIn("src");

  test("every export says in one comment what it answers or promises", () => {
    expect(sources.flatMap(undocumented)).toEqual([]);
    expect(undocumented({ path: "a.ts", text: "const a = 1;\nexport const b = 2;" })).toHaveLength(1);
  });

  test("nothing is any, and no compiler error is silenced", () => {
    // Takes `x: any`, `<any>`, `any[]`, `as any`; leaves `anyone` and `"any"`.
    const any = /: any\b|<any\b|\bas any\b|\bany\[\]/;
    expect(sources.flatMap((source) => linesWith(source, any))).toEqual([]);
    expect(
      sources.flatMap((source) => linesWith(source, /@ts-(?:ignore|nocheck|expect-error)/, source.text)),
    ).toEqual([]);
  });

  test("names are exported, defaults are not", () => {
    expect(sources.flatMap((source) => linesWith(source, /^export default\b|^export \* from/))).toEqual([]);
  });

  test("no file passes 300 lines but word lists", () => {
    const long = sources.filter(({ text }) => text.split("\n").length > 301);
    expect(long.map(({ path }) => path).filter((path) => !path.includes("/lists/"))).toEqual([]);
  });

  test("files are named in kebab-case and none is a drawer", () => {
    const names = sources.map(
      ({ path }) =>
        path
          .split("/")
          .at(-1)
          ?.replace(/\.tsx?$/, "") ?? "",
    );
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(
      names.filter((name) => /^(?:utils?|helpers?|manager|data|info|common|misc|index)$/.test(name)),
    ).toEqual([]);
  });

  test("nothing is written to the console", () => {
    expect(sources.flatMap((source) => linesWith(source, /\bconsole\./))).toEqual([]);
  });

  test("nothing asks the network", () => {
    // Takes `fetch(`, `new WebSocket(`; leaves `prefetch(` and `this.fetch(`.
    const asks =
      /(?<![.\w])fetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts)\b/;
    expect(sources.flatMap((source) => linesWith(source, asks))).toEqual([]);
  });

  test("text never becomes HTML or code", () => {
    const html =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|srcdoc)\b|document\.write|\beval\(|new Function\(/;
    const extension = sources.filter(({ path }) => !path.startsWith("src/cli/"));
    expect(extension.flatMap((source) => linesWith(source, html))).toEqual([]);
  });
});
