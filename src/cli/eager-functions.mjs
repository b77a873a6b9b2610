import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

// A function that stands by itself, as esbuild prints it. Takes "export function readBody(document) {" to its closing
// brace; leaves generators, asynchronous functions, methods and what stands inside another function.
const FUNCTION = /^(export )?function (\w+)\((.*)\) \{$([\s\S]*?)^\}$/gm;
// The same inside another function: takes "  const addText = (node) => {" to its closing brace.
const INNER = /^( +)const (\w+) = (\(.*\) => \{$[\s\S]*?^\1\});$/gm;
// What an arrow has not of its own.
const OWN = /\b(?:this|arguments|new\.target)\b/;

/** The files that a page is looked at and read with, and what every part of the content script calls first. */
const READING = /src[\\/](?:page[\\/][\w-]+|content[\\/]world)\.ts$/;
/** What a page says of itself and what it shows is only looked for where its address decides nothing. */
const SELDOM = /(?:prose|shown|told)-evidence\.ts$/;

/** The plugin below for what nearly every article needs. */
export const eagerReading = () => eagerFunctions(READING, SELDOM);

/**
 * An esbuild plugin for files that match `filter` and not `except`: writes their functions as arrows in brackets, which V8 compiles with
 * the script. Others it only skims then, and reads a second time when they are first called: for code that runs once a
 * page that is a third of its time. Meant for what nearly every visit calls; the rest is better left to be skimmed.
 */
export function eagerFunctions(filter, except) {
  return {
    name: "eager-functions",
    setup(build) {
      build.onLoad({ filter }, async ({ path }) => {
        if (except?.test(path)) return undefined;
        const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", target: "es2023" });
        const contents = code.replace(FUNCTION, asArrow).replace(INNER, "$1const $2 = ($3);");
        return { contents, loader: "js" };
      });
    },
  };
}

function asArrow(whole, exported = "", name, parameters, body) {
  return OWN.test(body) ? whole : `${exported}const ${name} = ((${parameters}) => {${body}});`;
}
