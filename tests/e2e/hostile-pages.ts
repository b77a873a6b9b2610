import { articlePage, BRIDGE } from "./pages";
import type { Served } from "./web";

/** A page that does what no honest page does, and whether its article can be read all the same. */
export interface HostilePage {
  readonly name: string;
  readonly page: Served;
  /** "marked": as the honest page is. "none": nothing is. "either": as it is, or nothing. */
  readonly marks: "marked" | "none" | "either";
}

const PLAIN = articlePage(BRIDGE);

/** The honest article with something before the article, in the head, or behind it. */
function withParts({ head = "", before = "", after = "" }): string {
  return PLAIN.replace("</head>", () => `${head}</head>`)
    .replace("<main>", () => `${before}<main>`)
    .replace("</main>", () => `</main>${after}`);
}

const script = (code: string): string => `<script>${code}</script>`;

// Every name a script of ours could use, made to throw or to lie. `giveBack` undoes it, so that a test can ask the page.
const REDEFINED = `
const undo = [];
const redefine = (holder, key, value) => {
  const old = Object.getOwnPropertyDescriptor(holder, key);
  if (!old || !old.configurable) return;
  undo.unshift(() => Object.defineProperty(holder, key, old));
  Object.defineProperty(holder, key, value);
};
const trap = () => { throw new Error("touched"); };
const getter = { configurable: true, get: trap };
const method = { configurable: true, writable: true, value: trap };
for (const key of ["firstChild", "nextSibling", "parentNode", "parentElement", "nodeType", "textContent", "isConnected", "ownerDocument"]) redefine(Node.prototype, key, getter);
for (const key of ["localName", "className", "id", "shadowRoot", "attributes"]) redefine(Element.prototype, key, getter);
for (const key of ["contains", "getRootNode"]) redefine(Node.prototype, key, method);
for (const key of ["getAttribute", "hasAttribute", "hasAttributes", "querySelectorAll", "closest", "matches"]) redefine(Element.prototype, key, method);
for (const key of ["querySelectorAll", "querySelector", "createElement", "createRange", "getElementsByTagName"]) redefine(Document.prototype, key, method);
for (const key of ["data", "length"]) redefine(CharacterData.prototype, key, getter);
for (const key of ["set", "get", "delete", "forEach"]) redefine(HighlightRegistry.prototype, key, method);
for (const key of ["add", "delete"]) redefine(Highlight.prototype, key, method);
for (const key of ["MutationObserver", "Highlight", "StaticRange", "IntersectionObserver", "JSON", "getComputedStyle", "matchMedia"]) redefine(window, key, { configurable: true, writable: true, value: undefined });
for (const key of ["trim", "slice", "replace", "split", "indexOf", "toLowerCase"]) redefine(String.prototype, key, method);
for (const key of ["map", "filter", "flatMap", "push", "sort", Symbol.iterator]) redefine(Array.prototype, key, method);
redefine(Object.prototype, "call", { configurable: true, writable: true, value: "polluted" });
Object.prototype.start = -1;
Object.prototype.ok = false;
window.giveBack = () => { for (let i = 0; i < undo.length; i++) undo[i](); delete Object.prototype.start; delete Object.prototype.ok; };`;

const ZERO_WIDTH = ["\u200b", "\u2060", "\u00ad"];

/** The honest paragraphs with marks that nobody sees between their letters, and turned to read from right to left. */
function tricked(): readonly string[] {
  return BRIDGE.map((text, line) => {
    const letters = [...text].map((letter, at) =>
      letter !== " " && at % 5 === 0 ? letter + ZERO_WIDTH[(at + line) % ZERO_WIDTH.length] : letter,
    );
    return `\u202d${letters.join("")}\u202c`;
  });
}

const XHTML = `<?xml version="1.0" encoding="utf-8"?>${PLAIN.replace("<!doctype html>", "")
  .replace('<html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">')
  .replace('<meta charset="utf-8">', "")
  .replace(/<(meta|link)([^>]*)>/g, "<$1$2/>")}`;

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">${BRIDGE.map(
  (text, line) => `<text y="${line * 20}">${text}</text>`,
).join("")}</svg>`;

/** The hostile set. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: "a hundred thousand nodes",
    page: withParts({ after: "<div><i></i></div>".repeat(50_000) }),
    marks: "marked",
  },
  {
    name: "more nodes than are ever read, inside the article",
    page: withParts({}).replace("</article>", () => `${"<p>a<b>b</b></p>".repeat(45_000)}</article>`),
    marks: "either",
  },
  {
    name: "five thousand elements in each other",
    // Laid out, they alone keep Chromium busy for minutes, with or without an extension.
    page: withParts({
      after: script(
        `let at = document.body.appendChild(document.createElement("div")); at.style.display = "none"; for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement("div")); at.append("The council said so.")`,
      ),
    }),
    marks: "marked",
  },
  {
    name: "a text of ten megabytes in one node",
    page: withParts({
      after: script(
        `const big = document.createElement("p"); big.append("The council said so. ".repeat(500000)); document.querySelector("article").append(big)`,
      ),
    }),
    marks: "either",
  },
  { name: "signs of no width and turned directions", page: articlePage(tricked()), marks: "marked" },
  {
    name: "prototypes and globals made to throw",
    page: withParts({ head: script(REDEFINED) }),
    marks: "marked",
  },
  {
    name: "properties of the document hidden behind pictures and forms",
    page: withParts({
      before: [
        "body",
        "head",
        "documentElement",
        "querySelectorAll",
        "getElementsByTagName",
        "title",
        "addEventListener",
        "visibilityState",
      ]
        .map((name) => `<img name="${name}" alt=""><form name="${name}"><input name="nodeType"></form>`)
        .join(""),
    }),
    marks: "marked",
  },
  {
    name: "a page that takes away whatever is added beside its body, and shows hosts of its own",
    page: withParts({
      before: `<who-says-card popover="manual"></who-says-card>`,
      after: script(
        `new MutationObserver(() => { for (const one of document.documentElement.children) if (one !== document.head && one !== document.body) one.remove(); }).observe(document.documentElement, { childList: true });
         document.documentElement.append(Object.assign(document.createElement("who-says-card"), { popover: "manual" }));`,
      ),
    }),
    marks: "marked",
  },
  {
    name: "a flood of changes for as long as it is open",
    page: withParts({
      after: `<p id="flood">0</p>${script(
        `let count = 0; setInterval(() => { for (let i = 0; i < 300; i++) document.getElementById("flood").firstChild.data = String(count++); const p = document.createElement("p"); p.textContent = "Sources said so."; document.body.append(p); if (count % 900 === 0) for (const one of document.querySelectorAll("body > p:not(#flood)")) one.remove(); }, 10)`,
      )}`,
    }),
    marks: "marked",
  },
  {
    name: "a page written anew after it was loaded",
    page: `<!doctype html><title>Wait</title><p>Wait.</p>${script(
      `const text = ${JSON.stringify(PLAIN).replaceAll("</", "<\\/")}; addEventListener("load", () => setTimeout(() => { document.open(); document.write(text); document.close(); }, 400))`,
    )}`,
    marks: "marked",
  },
  {
    name: "an article written over by another page",
    page: withParts({
      after: script(
        `addEventListener("load", () => setTimeout(() => { document.open(); document.write("<title>Gone</title><p>Gone.</p>"); document.close(); }, 800))`,
      ),
    }),
    marks: "none",
  },
  {
    name: "the strictest policy",
    page: {
      type: "text/html",
      body: PLAIN,
      headers: {
        // Its own icon is let through: Firefox reports what a policy stops as an error of the page.
        "content-security-policy":
          "default-src 'none'; script-src 'none'; style-src 'none'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'",
      },
    },
    marks: "marked",
  },
  {
    name: "a page in a sandbox",
    page: {
      type: "text/html",
      body: PLAIN,
      headers: { "content-security-policy": "sandbox allow-scripts" },
    },
    marks: "either",
  },
  {
    name: "an article in a sandboxed frame",
    page: `<!doctype html><title>Frames</title><iframe sandbox width="800" height="600" srcdoc="${PLAIN.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
    marks: "none",
  },
  {
    name: "frames of frames of itself",
    page: withParts({
      after: `${script(
        `if (window === top) for (let i = 0; i < 5; i++) { const frame = document.createElement("iframe"); document.body.append(frame); frame.contentDocument.body.innerHTML = "<iframe></iframe>".repeat(20); }`,
      )}`,
    }),
    marks: "marked",
  },
  { name: "XHTML", page: { type: "application/xhtml+xml", body: XHTML }, marks: "marked" },
  { name: "SVG", page: { type: "image/svg+xml", body: SVG }, marks: "none" },
  {
    name: "XML",
    page: { type: "text/xml", body: `<feed><entry>${BRIDGE[0]}</entry></feed>` },
    marks: "none",
  },
  { name: "plain text", page: { type: "text/plain", body: BRIDGE.join("\n\n") }, marks: "either" },
];
