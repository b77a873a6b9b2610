import { describe, expect, test } from "vitest";
import { Budget } from "../../src/content/budget";

function at(rate: number, most: number) {
  const clock = { now: 0 };
  return { clock, budget: new Budget(rate, most, () => clock.now) };
}

describe("a budget", () => {
  test("lets nobody wait as long as there is something left", () => {
    const { budget } = at(0.01, 30);
    budget.spend(30);
    expect(budget.wait()).toBe(0);
  });

  test("makes a debt wait until it is paid by time", () => {
    const { budget, clock } = at(0.01, 30);
    budget.spend(35);
    expect(budget.wait()).toBe(500);
    clock.now = 400;
    expect(budget.wait()).toBeCloseTo(100);
    clock.now = 500;
    expect(budget.wait()).toBe(0);
  });

  test("saves no more than its most", () => {
    const { budget, clock } = at(1, 6);
    clock.now = 1_000_000;
    budget.spend(7);
    expect(budget.wait()).toBe(1);
  });

  test("holds a constant stream to its rate", () => {
    const { budget, clock } = at(0.005, 40);
    let spent = 0;
    while (clock.now < 100_000) {
      clock.now += budget.wait() + 50;
      budget.spend(3);
      spent += 3;
    }
    expect(spent / clock.now).toBeLessThan(0.0056);
  });
});
