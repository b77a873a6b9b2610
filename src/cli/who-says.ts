#!/usr/bin/env node
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { Tinypool } from "tinypool";
import { analyseInput } from "./analyse-input";
import { FORMATS } from "./formats";
import { inOrder } from "./in-order";
import { type Input, inputsOf, nameOf } from "./inputs";
import { sayEnglish } from "./say-english";

const HELP = `who-says: finds who says so in news articles, and how well that is sourced

Usage: who-says [options] FILE|FOLDER…|-

  FILE      a saved page (.html, .html.gz) or a plain text (.txt)
  FOLDER    every page and text in it, at any depth
  -         JSON lines {"id", "text", "publisher"?} from standard input

Options:
  --format F   jsonl (default), jsonld, csv, markdown or html; each document's output stands alone,
               and outputs of several runs can be put one after the other (csv: --no-head leaves the header out)
  --text       takes every FILE for plain text
  --jobs N     how many documents are read at a time (default: the number of processors, ${availableParallelism()} here)
  --no-head    leaves out what stands before the first document (the column names of csv)
  --quiet      no progress on standard error
  --help       this text

Exit code: 0 all went well, 1 some inputs could not be read (each is named on standard error, the others are written),
2 the call itself is wrong.

Examples:
  who-says article.html
  who-says --format csv pages/ > claims.csv
  who-says --format html --text draft.txt > report.html
  echo '{"id":"a","text":"The bridge is safe, the mayor said."}' | who-says -
`;

type Task = { readonly input: Input; readonly format: keyof typeof FORMATS; readonly now: string };
type Outcome = { readonly output: string } | { readonly failed: string };

/** Analyses and formats one input; what goes wrong with it is its outcome, not an error. Runs in a worker. */
export async function work({ input, format, now }: Task): Promise<Outcome> {
  try {
    return { output: FORMATS[format].write(await analyseInput(input), now, sayEnglish) };
  } catch (error) {
    return { failed: `${nameOf(input)}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Runs the command; gives its exit code. */
async function main(args: readonly string[], now = new Date().toISOString()): Promise<number> {
  const call = parse(args);
  if ("code" in call) return call.code;
  const { format, jobs, quiet, paths } = call;
  const pool =
    jobs > 1
      ? new Tinypool({ filename: fileURLToPath(import.meta.url), minThreads: jobs, maxThreads: jobs })
      : null;
  const run = (task: Task): Promise<Outcome> => (pool ? pool.run(task, { name: "work" }) : work(task));
  let done = 0;
  let failed = 0;
  const progress = (end: string) => {
    if (!quiet && process.stderr.isTTY) process.stderr.write(`\r${done} read, ${failed} failed${end}`);
  };
  if (call.head) await write(FORMATS[format].head);
  for await (const outcome of inOrder(inputsOf(paths, call.text, process.stdin), jobs * 4, (input) =>
    run({ input, format, now }),
  )) {
    done++;
    if ("output" in outcome) await write(outcome.output);
    else {
      failed++;
      process.stderr.write(`who-says: ${outcome.failed}\n`);
    }
    progress("");
  }
  progress("\n");
  await pool?.destroy();
  return failed ? 1 : 0;
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        format: { type: "string", default: "jsonl" },
        text: { type: "boolean", default: false },
        jobs: { type: "string" },
        head: { type: "boolean", default: true },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return { code: 0 };
    }
    const { format, text, head, quiet } = values;
    if (!Object.hasOwn(FORMATS, format))
      throw new Error(`there is no format "${format}"; there are ${Object.keys(FORMATS).join(", ")}`);
    if (positionals.length === 0) throw new Error("a file, a folder or - was expected");
    // One document is read sooner than a worker is started.
    const single = positionals.length === 1 && /\.\w+$/.test(positionals[0] ?? "");
    const jobs = values.jobs === undefined ? (single ? 1 : availableParallelism()) : Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1) throw new Error("--jobs takes a whole number from 1");
    return { format: format as keyof typeof FORMATS, text, head, quiet, jobs, paths: positionals };
  } catch (error) {
    process.stderr.write(`who-says: ${error instanceof Error ? error.message : String(error)}; see --help\n`);
    return { code: 2 };
  }
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

if (isMainThread) {
  // A reader that has seen enough (| head) closes the pipe; that is its right, not an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`who-says: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
