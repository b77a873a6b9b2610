const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Tags never read: what they hold is not text of the page, or is drawn by the browser. */
const SKIP = words(`
  script style noscript template svg math button select textarea input option optgroup datalist video audio canvas object
  embed applet map area meter progress img head title link meta base nav menu dialog figcaption colgroup rp rt track source
  param amp-ad amp-embed amp-sidebar amp-consent amp-img amp-video amp-analytics`);

/** Tags of pictures and players: what little text stands in a box with one of them is a caption. */
const MEDIA = words("img picture video audio amp-img amp-video svg canvas iframe");

/** Tags that begin and end a paragraph by themselves. */
const BLOCK = words(`
  address article aside blockquote body caption center dd details dir div dl dt fieldset figure footer form frameset h1 h2
  h3 h4 h5 h6 header hgroup hr html legend li listing main ol p plaintext pre search section summary table tbody td tfoot th
  thead tr ul xmp`);

/** Headings. */
export const HEADING = words("h1 h2 h3 h4 h5 h6");

/** Boxes that hold no part of a page, only a paragraph. */
const LEAF = words("p li h1 h2 h3 h4 h5 h6 td tr");

/** Tags that hold what is not the article, as a word of their label would say. */
const TAG_WORDS: Readonly<Record<string, string>> = {
  aside: "aside",
  footer: "footer",
  header: "header",
  figure: "figure",
  form: "form",
  fieldset: "form",
  address: "address",
  details: "details",
};

/** What a tag means for reading. */
export interface TagKind {
  readonly skip: boolean;
  readonly media: boolean;
  readonly block: boolean;
  readonly heading: boolean;
  readonly leaf: boolean;
  /** Whether its words may be there for screen readers alone. */
  readonly inline: boolean;
  /** Words that it adds to those of a box's label. */
  readonly words: readonly string[];
}

/** All tags that mean something: one look-up an element instead of one a list. */
export const KINDS: ReadonlyMap<string, TagKind> = new Map(
  [...SKIP, ...MEDIA, ...BLOCK, "span", "a", "i", "small", "br"].map((tag) => [
    tag,
    {
      skip: tag === "br" || SKIP.has(tag) || (MEDIA.has(tag) && tag !== "picture" && tag !== "iframe"),
      media: MEDIA.has(tag),
      block: BLOCK.has(tag),
      heading: HEADING.has(tag),
      leaf: LEAF.has(tag),
      inline: tag === "span" || tag === "a" || tag === "i" || tag === "small",
      words: TAG_WORDS[tag] === undefined ? [] : [TAG_WORDS[tag]],
    },
  ]),
);

/** Roles that name a part of a page which is not the text one came for (WAI-ARIA landmarks and widgets). */
export const ROLES = words(
  "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist tooltip button form status",
);

/** Class words that hardly ever stand on the article itself; those with a hyphen are two words in a row. */
export const STRONG = words(`
  ad ads advert adverts advertisement advertisements advertising advertorial adslot adunit adbox adwrapper sponsor sponsored
  sponsors promo promos promotion promotions promoted promobox related relatedposts relatedarticles relatedlinks
  relatedstories relatedcontent recommended recommendation recommendations recommender recirc recirculation read-next
  read-also more-on more-from more-stories more-news more-articles more-like more-about also-read also-like you-may
  newsletter newsletters signup sign-up regwall consent cookie cookies gdpr onetrust comment comments commenting disqus
  livefyre share shares sharing sharebar sharetools sharedaddy social socials byline bylines caption captions breadcrumb
  breadcrumbs navigation navbar menu masthead sidebar side-bar popup modal toolbar teaser teasers trending most-read
  most-popular most-viewed most-shared most-watched mostread mostpopular outbrain taboola donate donation donations
  contribute contribution appeal support-us register registration login signin log-in sign-in sr-only visuallyhidden
  visually-hidden screen-reader pagination pager prev-next next-prev author-bio author-box author-card author-info authorbox
  bio biography copyright disclaimer toc table-of feedback survey footer reading-list see-also lire-aussi weiterlesen`);

/** Class words that stand on captions and link lists, but on wrappers of the article as well. */
export const WEAK = words(`
  widget widgets readmore read-more paywall piercing subscribe subscriber subscribers subscription subscriptions author
  authors contributor contributors credit credits tag tags taglist topic topics nav popular latest follow meta metadata
  hidden hide print-only timestamp dateline date published gallery slideshow carousel slider player video videos photo photos
  image images img picture pictures pic media embed embeds embedded jump link links skip rail overlay banner callout cta
  factbox fact-box infobox info-box sidenote poll quiz app download membership offer offers commerce product products rating
  review reviews voting notice alert correction eyebrow kicker label pullquote pull-quote instagram twitter facebook youtube
  whatsapp telegram push audio listen tts translate print tool tools action actions button buttons`);

/** Two words in a row that name a body: one of these, then one of `BODY_TAILS` ("article-body", "entry-content"). */
export const BODY_HEADS = words("article story post entry news single blog main rich body field-name");
/** The second of two such words. */
export const BODY_TAILS = words("body content text copy");
/** What follows where the two name something else ("article-content-header"). */
export const NO_BODY = words("header meta footer list item card wrap top right left image title");

/** Class words of a standfirst. */
export const STANDFIRST = words(`
  dek deck standfirst subhead subheadline sub-head sub-headline subtitle sub-title summary excerpt lead lede intro
  introduction chapo catenaccio entradilla description spot sapo ingress strapline`);
