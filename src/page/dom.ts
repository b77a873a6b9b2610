/** Node types as the DOM numbers them; the constants of `Node` are not there on the command line. */
export const ELEMENT = 1;
/** A text node. */
export const TEXT = 3;
/** A CDATA section of an XHTML page, which reads like a text node. */
export const CDATA = 4;

type Get = (node: Node) => unknown;

/**
 * The getter of the platform's own prototype. A form or a document lets a page hide `firstChild`, `body` … behind
 * a field of that name, so these two kinds of node are only read through it. Libraries without globals fall back.
 */
function getter(holder: "Node" | "Element" | "Document", key: string): Get {
  const proto = (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[holder]
    ?.prototype;
  const get = proto && Object.getOwnPropertyDescriptor(proto, key)?.get;
  if (!get) return (node) => (node as unknown as Record<string, unknown>)[key];
  return (node) => {
    try {
      return get.call(node);
    } catch {
      // Another library's node than the one the globals belong to.
      return (node as unknown as Record<string, unknown>)[key];
    }
  };
}

// Marked as pure, so that a script holds no more of them than it uses.
const first = /* @__PURE__ */ getter("Node", "firstChild") as (node: Node) => ChildNode | null;
const next = /* @__PURE__ */ getter("Node", "nextSibling") as (node: Node) => ChildNode | null;
const name = /* @__PURE__ */ getter("Element", "localName") as (node: Node) => string;
const id = /* @__PURE__ */ getter("Element", "id") as (node: Node) => string;
const klass = /* @__PURE__ */ getter("Element", "className") as (node: Node) => unknown;
const documentElement = /* @__PURE__ */ getter("Document", "documentElement");

/** Whether properties of this node may have been hidden by fields of the same name. */
export function isForm(element: Element): boolean {
  const told: unknown = element.localName;
  return typeof told !== "string" || told === "form";
}

/** The element's tag, lower case in HTML. */
export function tagOf(element: Element): string {
  const told: unknown = element.localName;
  return typeof told === "string" ? told : String(name(element));
}

/** The first child, also where a field of a form is called so. */
export function firstOf(node: Node, form: boolean): ChildNode | null {
  return form ? first(node) : node.firstChild;
}

/** The next sibling, also where a field of a form is called so. */
export function nextOf(node: Node, form: boolean): ChildNode | null {
  return form ? next(node) : node.nextSibling;
}

let parent: ((node: Node) => ParentNode | null) | undefined;

/** The parent, whatever kind of node this is. */
export function parentOf(node: Node): ParentNode | null {
  // Only now: the first script of every page seldom comes to ask for one.
  parent ??= getter("Node", "parentNode") as (node: Node) => ParentNode | null;
  return parent(node);
}

/** Class and id of an element as one string, empty where it has neither. */
export function labelOf(element: Element, form: boolean): string {
  const c: unknown = form ? klass(element) : element.className;
  const i: unknown = form ? id(element) : element.id;
  const a = typeof c === "string" ? c : "";
  return typeof i === "string" && i !== "" ? `${a} ${i}` : a;
}

/** The root element of a document, also where the page named a picture `documentElement`; null in an empty one. */
export function rootOf(document: Document): Element | null {
  return documentElement(document) as Element | null;
}

type Query = (this: unknown, selector: string) => unknown;
type Queries = Readonly<Record<string, Query | undefined>>;

/** What the document answers to a query by its own method; by the platform's where a page hid that behind an element. */
function ask(document: Document, method: string, selector: string): unknown {
  const own = (document as unknown as Queries)[method];
  if (typeof own === "function") return own.call(document, selector);
  const proto = (globalThis as { Document?: { prototype: object } }).Document?.prototype as
    | Queries
    | undefined;
  return proto?.[method]?.call(document, selector);
}

/** All elements a selector takes, in document order, also where the page hid the method. */
export function all(document: Document, selector: string): ArrayLike<Element> {
  return (ask(document, "querySelectorAll", selector) ?? []) as ArrayLike<Element>;
}

/** Whether a selector takes any element; looks no further than the first. */
export function any(document: Document, selector: string): boolean {
  return ask(document, "querySelector", selector) !== null;
}

type Evaluate = (this: unknown, ...asked: unknown[]) => { stringValue: string };

/** What an expression (XPath 1.0) says of a document, as a text. Throws where the document knows no XPath. */
export function evaluate(document: Document, expression: string): string {
  const own: unknown = document.evaluate;
  const run = (typeof own === "function" ? own : Document.prototype.evaluate) as unknown as Evaluate;
  // 2 asks for a text.
  return run.call(document, expression, document, null, 2, null).stringValue;
}
