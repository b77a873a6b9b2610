import type { Reporter, TestModule, TestSuite } from "vitest/node";

/**
 * Ends the output with one plain line, "N passed, N failed". A test that did not run because something around it broke
 * (a hook, an import) is a failed test; something that broke outside of every test counts as one.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      let broken = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state === "failed" || state === "pending" || isInsideBroken(test.parent)) broken += 1;
      }
      failed += broken === 0 && hasBroken(module) ? 1 : broken;
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}

function isInsideBroken(parent: TestSuite | TestModule): boolean {
  if (parent.errors().length > 0) return true;
  return parent.type === "suite" && isInsideBroken(parent.parent);
}

function hasBroken(module: TestModule): boolean {
  return (
    module.errors().length > 0 || [...module.children.allSuites()].some((suite) => suite.errors().length > 0)
  );
}
