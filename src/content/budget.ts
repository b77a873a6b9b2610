/**
 * An allowance that refills with time: what was not spent is saved up to `most`, so that a burst is served at once and
 * a constant stream is held to `rate`. Units are the spender's (milliseconds of work, or calls); times are in ms.
 */
export class Budget {
  #held: number;
  #at: number;

  constructor(
    readonly rate: number,
    readonly most: number,
    readonly now: () => number = () => performance.now(),
  ) {
    this.#held = most;
    this.#at = now();
  }

  /** Takes an amount, also more than there is: the debt is waited for later. */
  spend(amount: number): void {
    this.#refill();
    this.#held -= amount;
  }

  /** How many ms until `amount` can be spent without a debt; 0 where it can be now. */
  wait(amount = 0): number {
    this.#refill();
    return Math.max(0, (Math.min(amount, this.most) - this.#held) / this.rate);
  }

  #refill(): void {
    const now = this.now();
    this.#held = Math.min(this.most, this.#held + (now - this.#at) * this.rate);
    this.#at = now;
  }
}
