import type { Ground } from "./mark-style";

/** A colour by its parts, each 0 to 1. */
interface Colour {
  readonly luminance: number;
  readonly alpha: number;
}

// Black and white letters are equally far from a ground of this relative luminance (WCAG 2.2 contrast).
const MIDDLE = 0.179;

/**
 * Whether the text in an element stands on a light or a dark ground: the first background behind it that hides what
 * is below; where a picture is in the way, or nothing is painted, the text's own colour tells. Lays nothing out.
 */
export function groundOf(element: Element): Ground {
  const text = colourOf(getComputedStyle(element).color);
  for (let at: Element | null = element; at; at = behind(at)) {
    const style = getComputedStyle(at);
    const colour = colourOf(style.backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.luminance < MIDDLE ? "dark" : "light";
    if (style.backgroundImage.includes("(")) break;
  }
  return text && text.luminance > 0.5 ? "dark" : "light";
}

function behind(element: Element): Element | null {
  const up = element.assignedSlot ?? element.parentNode;
  // By their type: what comes from a frame is no instance of this window's classes.
  if (up?.nodeType === Node.ELEMENT_NODE) return up as Element;
  return up?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((up as ShadowRoot).host ?? null) : null;
}

// Takes "rgb(1, 2, 3)", "rgba(0, 0, 0, 0.5)", "color(srgb 1 0 0 / 0.5)", "oklch(0.4 0.1 90)"; leaves "transparent".
const COLOUR = /^(rgba?|color|oklch|oklab|lch|lab)\((?:[a-z][\w-]+ )?([^)]*)\)$/;

/** Reads a computed colour; null where it is none. Of spaces other than sRGB the lightness is luminance enough. */
export function colourOf(computed: string): Colour | null {
  const match = COLOUR.exec(computed);
  if (!match) return null;
  const space = match[1] as string;
  const [a = 0, b = 0, c = 0, alpha = 1] = (match[2] as string)
    .split(/[\s,/]+/)
    .map((part) => (part.endsWith("%") ? Number.parseFloat(part) / 100 : Number.parseFloat(part) || 0));
  if (space === "rgb" || space === "rgba") return { luminance: luminance(a / 255, b / 255, c / 255), alpha };
  if (space === "color") return { luminance: luminance(a, b, c), alpha };
  const lightness = space.startsWith("ok") ? a : a / 100;
  return { luminance: lightness ** 3, alpha };
}

/** Relative luminance after WCAG 2.2. */
function luminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
