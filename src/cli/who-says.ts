#!/usr/bin/env node
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { Tinypool } from "tinypool";
import { version } from "../../package.json";
import { analyseInput } from "./analyse-input";
import { FORMATS } from "./formats";
import { inOrder } from "./in-order";
import { type Input, inputsOf, nameOf } from "./inputs";
import { type Handed, runInTime } from "./run-in-time";
import { sayEnglish } from "./say-english";
import { turns } from "./turns";

/** Seconds for one document: a thousand times what an article takes, and few enough for a folder with a trap in it. */
const PATIENCE = 60;

const HELP = `who-says ${version}: finds who says so in news articles, and how well that is sourced

Usage: who-says [options] FILE|FOLDER…|-

  FILE      a saved page (.html, .html.gz) or a plain text (.txt, .txt.gz)
  FOLDER    every page and text in it, at any depth, by name
  -         JSON lines {"id", "text", "publisher"?} from standard input

Options:
  --format F     jsonl (default), jsonld, csv, markdown or html
  --text         takes every FILE for plain text
  --jobs N       how many documents are read at a time (default: the number of processors, ${availableParallelism()} here)
  --timeout S    gives a document up after S seconds (default: ${PATIENCE}; none for a single FILE)
  --no-head      leaves out what stands before the first document (the column names of csv)
  --quiet        no progress on standard error (there is none either where that is not a terminal)
  --version      the version
  -h, --help     this text

Results go to standard output in the order of the inputs, whatever --jobs is. Each document's output stands alone:
those of several runs can be put one after the other. A page that is no article has "article": false and no claims.

Exit code: 0 all went well; 1 some inputs could not be read (each is named on standard error with the reason, all
others are written); 2 the call itself is wrong, or nothing more could be written.

Examples:
  who-says article.html
  who-says --format csv pages/ > claims.csv
  who-says --format html --text draft.txt > report.html
  echo '{"id":"a","text":"The bridge is safe, the mayor said."}' | who-says -
  who-says pages/ | jq -r 'select(.article) | .claims[] | select(.grade == 2) | .resolved'
`;

type Task = { readonly input: Input; readonly format: keyof typeof FORMATS; readonly now: string };
type Outcome = { readonly output: string } | { readonly failed: string };

/** Does a task; says first that it has begun. Runs in a worker. */
export function work({ task, begun }: Handed<Task>): Promise<Outcome> {
  begun.postMessage(null);
  return outcomeOf(task);
}

/** Analyses and formats one input; what goes wrong with it is its outcome, not an error. */
async function outcomeOf({ input, format, now }: Task): Promise<Outcome> {
  try {
    return { output: FORMATS[format].write(await analyseInput(input), now, sayEnglish) };
  } catch (error) {
    return { failed: `${nameOf(input)}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function workIn(pool: Tinypool, task: Task, seconds: number): Promise<Outcome> {
  const failed = (why: string) => ({ failed: `${nameOf(task.input)}: ${why}` });
  try {
    const outcome = await runInTime<Task, Outcome>(pool, task, () => AbortSignal.timeout(seconds * 1000));
    return outcome === "late" ? failed(`given up after ${seconds} seconds`) : outcome;
  } catch {
    return failed("it took more memory than there is");
  }
}

/** Runs the command; gives its exit code. */
async function main(args: readonly string[], now = new Date().toISOString()): Promise<number> {
  const call = parse(args);
  if ("code" in call) return call.code;
  const { format, jobs, timeout, isAlone, quiet, paths } = call;
  // In threads of their own, because one that is stuck, or out of memory, can be ended without the rest.
  const filename = fileURLToPath(import.meta.url);
  const pool = isAlone ? null : new Tinypool({ filename, minThreads: 1, maxThreads: jobs });
  // The pool does not replace every thread that it ends while others wait in its own line.
  const turn = turns(jobs);
  const run = (task: Task) => (pool ? turn(() => workIn(pool, task, timeout)) : outcomeOf(task));
  let done = 0;
  let failed = 0;
  const isShown = !quiet && process.stderr.isTTY;
  const progress = (end: string) => {
    if (isShown) process.stderr.write(`\r${done - failed} read, ${failed} failed${end}`);
  };
  if (call.head) await write(FORMATS[format].head);
  for await (const outcome of inOrder(inputsOf(paths, call.text, process.stdin), jobs * 4, (input) =>
    run({ input, format, now }),
  )) {
    done++;
    if ("output" in outcome) await write(outcome.output);
    else {
      failed++;
      process.stderr.write(`${isShown ? "\r\x1b[K" : ""}who-says: ${outcome.failed}\n`);
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
        timeout: { type: "string" },
        head: { type: "boolean", default: true },
        quiet: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help || values.version) {
      process.stdout.write(values.help ? HELP : `${version}\n`);
      return { code: 0 };
    }
    const { format, text, head, quiet } = values;
    if (!Object.hasOwn(FORMATS, format))
      throw new Error(`there is no format "${format}"; there are ${Object.keys(FORMATS).join(", ")}`);
    if (positionals.length === 0) throw new Error("a file, a folder or - was expected");
    // One document is read sooner than a thread is started, but only a thread can be given up.
    const isAlone =
      positionals.length === 1 && /\.\w+$/.test(positionals[0] ?? "") && values.timeout === undefined;
    const jobs = Number(values.jobs ?? availableParallelism());
    if (!Number.isInteger(jobs) || jobs < 1) throw new Error("--jobs takes a whole number from 1");
    const timeout = Number(values.timeout ?? PATIENCE);
    if (!(timeout > 0 && timeout < 1e6)) throw new Error("--timeout takes a number of seconds above 0");
    return {
      format: format as keyof typeof FORMATS,
      text,
      head,
      quiet,
      jobs,
      timeout,
      isAlone,
      paths: positionals,
    };
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
