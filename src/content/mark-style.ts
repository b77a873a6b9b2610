import { GRADE_NAMES, type GradeName } from "../model/claim";
import type { Settings } from "../platform/settings";
import { ACTIVE, HOST_TAG, registryName } from "./registry";

/** Which set of colours the text wants: by its own background, not by the system's theme. */
export type Ground = "light" | "dark";

// Line forms and colours: any two colours stay apart (CIE76 >= 20) for full colour vision, protanopia,
// deuteranopia and tritanopia, at >= 4.5 : 1 on white and #f6f1e7 (light), #17181a and #2a2b2e (dark).
const LINES: Readonly<Record<GradeName, readonly [form: string, px: number, light: string, dark: string]>> = {
  "first-hand": ["solid", 3, "#157e54", "#31dc96"],
  "on-record": ["solid", 1.5, "#0646c2", "#91b1fd"],
  "second-hand": ["dashed", 2, "#8a6902", "#deaf4e"],
  unnamed: ["dotted", 2.5, "#76421b", "#d2825b"],
  unsourced: ["wavy", 1.5, "#b6168d", "#fb45c8"],
  silence: ["dotted", 1.2, "#454a4e", "#b3b8bc"],
};

// One colour for all, forms alone tell the grades.
const PLAIN = { light: "#33373b", dark: "#d5d9dc" };

// A marker's yellow, thin enough that #767676 on white keeps 4.2 : 1 under it.
const TINT = { light: "rgb(255 205 60 / 26%)", dark: "rgb(255 214 110 / 20%)" };

/**
 * The styles of all marks on a ground. They are properties that cannot move a letter: lines and, for the claim in
 * hand, a tint. Under forced colours the forms stay and the colours are the reader's: Chromium gives every highlight
 * the selection's background and letters there, on which a line is only seen close to the letters.
 */
export function markStyle(ground: Ground, lines: Settings["lines"], tags: readonly string[] = ["*"]): string {
  const on = (name: string) => tags.map((tag) => `${tag}::highlight(${name})`).join();
  const rules = GRADE_NAMES.map((grade) => {
    const [form, px, light, dark] = LINES[grade];
    const colour = lines === "plain" ? PLAIN[ground] : ground === "dark" ? dark : light;
    const width = lines === "strong" ? px * 1.6 : px;
    return `${on(registryName(grade))}{text-decoration:underline ${form} ${colour};text-decoration-thickness:${round(width)}px;text-underline-offset:.2em}`;
  });
  const names = GRADE_NAMES.map((grade) => on(registryName(grade))).join();
  return [
    ...rules,
    `${HOST_TAG}{--who-says-on:block}`,
    `${on(ACTIVE)}{background-color:${TINT[ground]}}`,
    `@media (forced-colors:active){${names}{text-decoration-color:CanvasText;text-underline-offset:auto}${on(ACTIVE)}{background-color:Highlight;color:HighlightText}}`,
  ].join("\n");
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
