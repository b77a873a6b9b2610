import { askBackground } from "../platform/ask";
import type { Settings } from "../platform/settings";
import { groundOf } from "./ground";
import { type Ground, markStyle } from "./mark-style";
import { styledTags } from "./styled-tags";
import type { Guard } from "./world";

/** The styles of the marks, fitting to what the text stands on. */
export class Dress {
  #css: string | null = null;
  /** The documents of frames that have the styles. */
  readonly #frames = new WeakSet<Document>();
  #ground: Ground = "light";
  readonly #guard: Guard;

  constructor(guard: Guard) {
    this.#guard = guard;
  }

  /** What the text stands on. */
  get ground(): Ground {
    return this.#ground;
  }

  /** Puts the styles on, or changes them; true where they were others before. */
  fit(nodes: readonly Text[], lines: Settings["lines"]): boolean {
    // One in the middle stands for all: the first may be a label, the last a footnote.
    const sample = nodes[nodes.length >> 1]?.parentElement;
    if (sample) this.#ground = groundOf(sample);
    const css = markStyle(this.#ground, lines, styledTags(nodes));
    const old = this.#css;
    const foreign = nodes.map((node) => node.ownerDocument).filter((of) => of !== document);
    const met = foreign.every((of) => this.#frames.has(of));
    if (css === old && met) return false;
    this.#css = css;
    for (const of of foreign) this.#frames.add(of);
    void this.#guard(askBackground("page.style", { css, old, frames: foreign.length > 0 }));
    return css !== old;
  }
}
