import type { Plugin } from "esbuild";

/** An esbuild plugin that has V8 compile what nearly every article needs together with its script. */
export function eagerReading(): Plugin;

/** The same for the functions of files that match `filter` and not `except`. */
export function eagerFunctions(filter: RegExp, except?: RegExp): Plugin;
