import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project, with a slash at the end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** One source file of the project. */
export interface Source {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below a folder of the project, declaration files left out, in order of path. */
export function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .sort()
    .map((path) => ({ path, text: readFileSync(ROOT + path, "utf8") }));
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(ROOT + path, "utf8");
}

// Takes `import x from "y"`, `import "y"`, `export { x } from "y"`, `import("y")`; leaves `// import x from "y"`.
const IMPORT =
  /^\s*(?:import|export)\b[^"';]*?from\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/** What a source imports, as written. */
export function importsOf({ text }: Source): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic) as string);
}

/** A source without its comments and the insides of its strings, lines kept, for questions about what it does. */
export function codeOf({ text }: Source): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g,
    (match, offset: number) => {
      // Takes a real comment; leaves the `//` of an address in a template and the quotes of a regular expression.
      if (match.startsWith("//") && text[offset - 1] === ":") return match;
      return match.replace(/[^\n]/g, "");
    },
  );
}
