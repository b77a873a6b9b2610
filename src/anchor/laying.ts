/** How far, in units, words put in or left out may move what follows: some four words. */
const SLACK = 40;
/** Diagonals kept a level: the band, and beyond either end of it one that nothing reaches. */
const WIDTH = 2 * SLACK + 3;
const MIDDLE = SLACK + 1;
const NONE = -(1 << 20);
/** So many edits are tried, whatever the length: a side of strange words, and some of the quote. */
const MOST = 40;
/** And one more for so many units. */
const A_UNIT_IN = 4;

/** A point of a laying: how many edits it took up to there, and how many units of the text were passed. */
interface Passing {
  readonly cost: number;
  readonly passed: number;
}

/**
 * Lays the units of one list over those of another from a common start, all of the first and as much of the second as
 * fits, with least edits. For every number of edits it keeps how far each shift between the two gets (Ukkonen 1985,
 * Landau and Vishkin 1989), so that what is alike costs next to nothing.
 */
export class Laying {
  #reached = new Int32Array(64 * WIDTH);
  #cost = 0;
  #shift = 0;
  #rows = 0;
  #room = 0;

  /** The least edits to lay `pattern` from `row` on over `text` from `at` on, ahead (1) or back (-1); -1 where too many. */
  lay(pattern: string, row: number, text: string, at: number, step: 1 | -1): number {
    const rows = step > 0 ? pattern.length - row : row;
    const room = step > 0 ? text.length - at : at;
    this.#rows = rows;
    this.#room = room;
    const code = step > 0 ? row : row - 1;
    const unit = step > 0 ? at : at - 1;
    const most = MOST + Math.ceil(rows / A_UNIT_IN);
    this.#makeRoom(most + 1);
    const reached = this.#reached;
    for (let cost = 0; cost <= most; cost++) {
      const level = cost * WIDTH + MIDDLE;
      const before = level - WIDTH;
      const reach = Math.min(cost, SLACK);
      let best = NONE;
      for (let shift = -reach; shift <= reach; shift++) {
        const end = Math.min(rows, room - shift);
        let index = 0;
        if (cost > 0) {
          const changed = (reached[before + shift] as number) + 1;
          const leftOut = (reached[before + shift + 1] as number) + 1;
          const putIn = reached[before + shift - 1] as number;
          index = changed > end ? NONE : changed;
          if (leftOut > index) index = leftOut;
          if (putIn > index && putIn <= end) index = putIn;
        }
        if (index >= 0) {
          while (
            index < end &&
            pattern.charCodeAt(code + step * index) === text.charCodeAt(unit + step * (index + shift))
          )
            index++;
          if (index >= rows && (best === NONE || Math.abs(shift) < Math.abs(best))) best = shift;
        } else index = NONE;
        reached[level + shift] = index;
      }
      if (best !== NONE) {
        this.#cost = cost;
        this.#shift = best;
        return cost;
      }
      for (let beyond = reach + 1; beyond <= Math.min(reach + 2, MIDDLE); beyond++) {
        reached[level - beyond] = NONE;
        reached[level + beyond] = NONE;
      }
    }
    return -1;
  }

  #makeRoom(levels: number): void {
    if (this.#reached.length < levels * WIDTH) this.#reached = new Int32Array(2 * levels * WIDTH);
  }

  /** Where the laying was last at so many rows from its start. */
  last(rows: number): Passing {
    let cost = this.#cost;
    let shift = this.#shift;
    while (cost > 0) {
      const from = this.#came(cost, shift);
      if (from.entered <= rows) break;
      cost--;
      shift = from.shift;
    }
    return { cost, passed: rows + shift };
  }

  /** Where the laying was first at so many rows from its start. */
  first(rows: number): Passing {
    let cost = this.#cost;
    let shift = this.#shift;
    while (cost > 0) {
      const from = this.#came(cost, shift);
      if ((this.#reached[(cost - 1) * WIDTH + MIDDLE + from.shift] as number) < rows) break;
      cost--;
      shift = from.shift;
    }
    return { cost, passed: rows + shift };
  }

  // The step before: which shift it came from, and at which row it entered this one.
  #came(cost: number, shift: number): { entered: number; shift: number } {
    const reached = this.#reached;
    const before = (cost - 1) * WIDTH + MIDDLE + shift;
    const end = Math.min(this.#rows, this.#room - shift);
    const changed = (reached[before] as number) + 1;
    const leftOut = (reached[before + 1] as number) + 1;
    const putIn = reached[before - 1] as number;
    const most = Math.max(leftOut, putIn <= end ? putIn : NONE);
    if (changed >= most && changed <= end) return { entered: changed, shift };
    return leftOut >= most ? { entered: leftOut, shift: shift + 1 } : { entered: putIn, shift: shift - 1 };
  }
}
