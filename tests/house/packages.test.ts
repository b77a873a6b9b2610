import { describe, expect, test } from "vitest";
import { textOf } from "./sources";

const manifest = JSON.parse(textOf("package.json")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
};

describe("packages", () => {
  test("the lock file names no registry, so that any mirror serves", () => {
    expect(textOf("package-lock.json")).not.toContain('"resolved"');
  });

  test("every version is exact", () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("the README names every script", () => {
    const readme = textOf("README.md");
    const called = Object.keys(manifest.scripts).filter((name) => !/^(?:pre|post)/.test(name));
    const unnamed = called.filter(
      (name) => !new RegExp(`npm (?:run (?:--silent )?)?${name}\\b`).test(readme),
    );
    expect(unnamed).toEqual([]);
  });
});
