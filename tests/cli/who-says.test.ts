import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCollection } from "../../src/export/read-jsonld";

const OUT = join(process.cwd(), "dist/cli-under-test");
const COMMAND = join(OUT, "cli/who-says.mjs");
const TEXT =
  "The harbour was closed on Friday, Interfax reported.\n\nThe ministry declined to comment on the closure.\n";

let folder = "";
beforeAll(() => {
  execFileSync(process.execPath, ["build.mjs", "cli", "--quiet", "--out", OUT]);
  folder = mkdtempSync(join(tmpdir(), "who-says-"));
  mkdirSync(join(folder, "deep"));
  writeFileSync(join(folder, "a.html"), page("The first page", "windows-1252"), "latin1");
  writeFileSync(join(folder, "b.txt"), TEXT);
  writeFileSync(join(folder, "broken.html.gz"), gzipSync(page("Cut off", "utf-8")).subarray(0, 60));
  writeFileSync(join(folder, "deep/c.html.gz"), gzipSync(page("A packed page", "utf-8")));
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "ignored.css"), "p { }");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("who-says", () => {
  it("writes one line a document in the order of the folder, and names what it cannot read without stopping", () => {
    const { lines, stderr, status } = run(["."]);
    expect(lines.map(({ id }) => id)).toEqual(["a.html", "b.txt", "deep/c.html.gz", "empty.txt"]);
    expect(stderr).toBe("who-says: broken.html.gz: not a whole gzip file\n");
    expect(status).toBe(1);
  });

  it("writes the same with one job as with three", () => {
    expect(run([".", "--jobs", "3"]).stdout).toBe(run([".", "--jobs", "1"]).stdout);
  });

  it("gives every claim as spans of the text it prints", () => {
    const [line] = run(["b.txt"]).lines;
    expect(line).toMatchObject({ id: "b.txt", article: true, lang: "en", text: TEXT });
    expect(line?.claims.length).toBe(2);
    const cut = (spans: [number, number][]) => spans.map(([start, end]) => TEXT.slice(start, end));
    expect(line?.claims.map(({ source, cue }) => [cut(source), cut(cue)])).toEqual([
      [["Interfax"], ["reported"]],
      [["The ministry"], ["declined to comment"]],
    ]);
    expect(line?.claims.map(({ grade }) => grade)).toEqual([3, null]);
  });

  it("reads the facts of a page and its encoding", () => {
    const [line] = run(["a.html"]).lines;
    expect(line).toMatchObject({
      title: "The first page",
      publisher: "The Example",
      url: "https://news.example/the-first-page",
    });
    expect(line?.text).toContain("café");
  });

  it("takes JSON lines from standard input to the letter, with their publisher", () => {
    const input = `${JSON.stringify({ id: "x", text: TEXT, publisher: "Interfax" })}\n\nnot json\n{"id":"y"}\n`;
    const { lines, stderr, status } = run(["-"], input);
    expect(lines).toMatchObject([{ id: "x", text: TEXT, publisher: "Interfax" }]);
    expect(stderr).toContain("standard input, line 3: not a line of JSON");
    expect(stderr).toContain('standard input, line 4: a member "text" with the text was expected');
    expect(status).toBe(1);
  });

  it("writes Web Annotation collections that are read back whole", () => {
    const { stdout } = run(["b.txt", "--format", "jsonld"]);
    const read = readCollection(stdout);
    expect(read.ok && read.value.annotations.map(({ claim }) => claim.grade)).toEqual([3, null]);
  });

  it.each([
    ["csv", /^\ufeffarticle,title,/],
    ["markdown", /^# /],
    ["html", /^<!doctype html>/],
  ])("writes %s", (format, start) => {
    const { stdout, status } = run(["b.txt", "--format", format]);
    expect(stdout).toMatch(start);
    expect(stdout).toContain("Interfax");
    expect(status).toBe(0);
  });

  it.each([
    [["--format", "pdf", "b.txt"], 'there is no format "pdf"'],
    [[], "a file, a folder or - was expected"],
    [["--jobs", "0", "b.txt"], "--jobs takes a whole number from 1"],
    [["--timeout", "soon", "b.txt"], "--timeout takes a number of seconds above 0"],
    [["--nonsense", "b.txt"], "--nonsense"],
  ])("refuses a call that is wrong: %j", (args, sentence) => {
    const { stdout, stderr, status } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe("");
  });

  it("says of a missing file that it is missing and reads the others", () => {
    const { lines, stderr, status } = run(["nothing.html", "b.txt"]);
    expect(lines.map(({ id }) => id)).toEqual(["b.txt"]);
    expect(stderr).toContain("nothing.html: there is no such file or folder");
    expect(status).toBe(1);
  });

  it("says of a folder without pages or texts that it has none", () => {
    const empty = join(folder, "styles");
    mkdirSync(empty);
    writeFileSync(join(empty, "only.css"), "p { }");
    const { stdout, stderr, status } = run([empty]);
    rmSync(empty, { recursive: true });
    expect(stderr).toBe(`who-says: ${empty}: there is no page or text in this folder\n`);
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });

  it("explains itself with examples", () => {
    const { stdout, status } = run(["--help"]);
    expect(stdout).toContain("Usage: who-says");
    expect(stdout).toContain("Examples:");
    expect(status).toBe(0);
    expect(run(["-h"]).stdout).toBe(stdout);
    expect(run(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("gives up documents that take for ever, names them and comes to its end", () => {
    // Nested so deep that reading it takes minutes: late by any clock, while one that is read soon may be late on a busy
    // machine. That those behind it are read is shown without a clock in run-in-time.test.ts.
    const deep = join(folder, "deep.html");
    writeFileSync(deep, `${page("Deep", "utf-8")}${"<div>".repeat(400_000)}`);
    const { stdout, stderr, status } = run([deep, deep, deep, "--jobs", "2", "--timeout", "0.001"]);
    const alone = run([deep, "--timeout", "0.001"]);
    rmSync(deep);
    const sentence = `who-says: ${deep}: given up after 0.001 seconds\n`;
    expect(stdout).toBe("");
    expect(stderr).toBe(sentence.repeat(3));
    expect(status).toBe(1);
    expect(alone).toMatchObject({ stdout: "", stderr: sentence, status: 1 });
  });

  it("ends quietly when whoever reads its output has seen enough", () => {
    const many = `${JSON.stringify({ id: "x", text: TEXT })}\n`.repeat(2000);
    const { stdout, stderr, status } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" --jobs 2 - | head -n 1; exit $?`, process.execPath, COMMAND],
      { input: many, encoding: "utf8" },
    );
    expect(stdout.split("\n").length).toBe(2);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

interface Line {
  id: string;
  article: boolean;
  text: string;
  claims: { source: [number, number][]; cue: [number, number][]; grade: number | null }[];
}

function run(args: readonly string[], input = "") {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  const lines = () =>
    stdout
      .trim()
      .split("\n")
      .filter(Boolean)
      .map((line): Line => JSON.parse(line));
  return {
    stdout,
    stderr,
    status,
    get lines() {
      return lines();
    },
  };
}

function page(title: string, charset: string): string {
  const paragraph =
    "<p>The harbour master said on Friday that the café on the quay had been closed since the storm, and that nobody knew when it would open again.</p>";
  const data = {
    "@type": "NewsArticle",
    headline: title,
    publisher: { "@type": "Organization", name: "The Example" },
  };
  return `<!doctype html><html lang="en"><head><meta charset="${charset}"><title>${title}</title>
<link rel="canonical" href="https://news.example/${title.toLowerCase().replaceAll(" ", "-")}"><meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...data })}</script></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>${title}</h1>${paragraph.repeat(6)}</article></main></body></html>`;
}
