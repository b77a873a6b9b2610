import type { Plugin } from "esbuild";

/** An esbuild plugin that has V8 compile the functions of files that match `filter` together with their script. */
export function eagerFunctions(filter: RegExp): Plugin;
