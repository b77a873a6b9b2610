const INLINE: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var".split(
    " ",
  ),
);
// Chromium hands the styles of a highlight down to descendants; seen in 156, and 140 has all of the API.
const INHERITS = 140;
// A name that can stand in a style sheet as it is.
const PLAIN = /^[a-z][a-z0-9-]*$/;

interface Brands {
  readonly userAgentData?: {
    readonly brands: readonly { readonly brand: string; readonly version: string }[];
  };
}

/**
 * The elements that the styles of the marks have to name, "*" for all. A rule for every element has the browser style
 * the whole page anew, two to three times the work of a rule for its paragraphs.
 */
export function styledTags(nodes: readonly Text[], agent: Brands = navigator as Brands): readonly string[] {
  const brand = agent.userAgentData?.brands.find((one) => one.brand === "Chromium");
  if (!brand || Number(brand.version) < INHERITS) return ["*"];
  const tags = new Set<string>();
  for (const element of new Set(nodes.map((node) => node.parentElement))) {
    let block = element;
    while (block && INLINE.has(block.localName)) block = block.parentElement;
    if (!block || !PLAIN.test(block.localName) || block.getRootNode() !== document) return ["*"];
    tags.add(block.localName);
  }
  // Named one by one, more of them cost as much as all.
  return tags.size > 0 && tags.size <= 4 ? [...tags].sort() : ["*"];
}
