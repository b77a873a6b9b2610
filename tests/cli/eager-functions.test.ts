import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { eagerFunctions } from "../../src/cli/eager-functions.mjs";

const folder = mkdtempSync(join(tmpdir(), "who-says-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a module becomes in a bundle. */
async function bundled(source: string): Promise<string> {
  const path = join(folder, "module.ts");
  writeFileSync(path, source);
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "made",
    plugins: [eagerFunctions(/module\.ts$/)],
  });
  return outputFiles[0]?.text ?? "";
}

const run = (script: string, call: string): unknown => new Function(`${script}; return ${call};`)();

test("functions become arrows in brackets, those inside others too, and do what they did", async () => {
  const script = await bundled(`
export function twice(text: string, { times = 2 }: { times?: number } = {}): string {
  const add = (so: string, left: number): string => {
    if (left === 0) return so;
    return add(so + mark(text), left - 1);
  };
  return add("", times);
}

function mark<Text extends string>(text: Text): string {
  return \`{\${text}
}\`;
}
`);
  expect(script).toContain("twice = ((text");
  expect(script).toContain("add = ((so");
  expect(script).toContain("mark = ((text");
  expect(run(script, 'made.twice("a")')).toBe("{a\n}{a\n}");
  expect(run(script, 'made.twice("b", { times: 1 })')).toBe("{b\n}");
});

test.each([
  ["a generator", "export function* made(): Iterable<number> {\n  yield 1;\n}", "[...made.made()]", [1]],
  [
    "what is asked for `this`",
    "export function own(this: unknown) {\n  return this;\n}",
    "Number(made.own.call(7))",
    7,
  ],
  [
    "what looks at all it was given",
    "export function count() {\n  return arguments.length;\n}",
    "made.count(1, 2)",
    2,
  ],
])("leaves %s", async (_, source, call, answer) => {
  const script = await bundled(source);
  expect(script).toMatch(/function\*? (?:made|own|count)\(/);
  expect(run(script, call)).toEqual(answer);
});

test("leaves a method and a class", async () => {
  const script = await bundled(
    "export class Pair {\n  first = 1;\n  sum(second: number): number {\n    return this.first + second;\n  }\n}",
  );
  expect(run(script, "new made.Pair().sum(2)")).toBe(3);
});
