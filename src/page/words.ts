/** Tags never read: what they hold is not text of the page, or is drawn by the browser. */
export const SKIP: ReadonlySet<string> = new Set(
  (
    "script style noscript template svg math button select textarea input option optgroup datalist video audio canvas object embed " +
    "applet map area meter progress img head title link meta base nav menu dialog figcaption colgroup rp rt track source param " +
    "amp-ad amp-embed amp-sidebar amp-consent amp-img amp-video amp-analytics"
  ).split(" "),
);

/** Tags of pictures and players: what little text stands in a box with one of them is a caption. */
export const MEDIA: ReadonlySet<string> = new Set(
  "img picture video audio amp-img amp-video svg canvas iframe".split(" "),
);

/** Tags that begin and end a paragraph by themselves. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figure footer form frameset h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html legend li listing main ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);

/** Tags that hold what is not the article, as a word of their label would say. */
export const TAG_WORDS: Readonly<Record<string, string>> = {
  aside: "aside",
  footer: "footer",
  header: "header",
  figure: "figure",
  form: "form",
  fieldset: "form",
  address: "address",
  details: "details",
};

/** Roles that name a part of a page which is not the text one came for (WAI-ARIA landmarks and widgets). */
export const ROLES: ReadonlySet<string> = new Set(
  "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist tooltip button form status".split(
    " ",
  ),
);

/**
 * Class words that hardly ever stand on the article itself. Labels are looked at in lower case, words parted and
 * enclosed by hyphens: takes "-related-links-", "-most-read-"; leaves "-article-body-", "-unrelated-".
 */
export const STRONG =
  /-(ads?\d*|advert\w*|adslot|sponsor(?:ed|s)?|promos?|promotions?|promoted|promobox|related\w*|recommend\w*|recirc\w*|read-(?:next|also)|more-(?:on|from|stories|news|articles|like|about)|also-(?:read|like)|you-may|newsletters?|signup|sign-up|regwall|consent|cookies?|gdpr|onetrust|comments?|commenting|disqus|livefyre|share|shares|sharing|sharebar|sharetools|social|socials|bylines?|captions?|breadcrumbs?|navigation|navbar|menu|masthead|sidebar|side-bar|popup|modal|toolbar|teasers?|trending|most-(?:read|popular|viewed|shared|watched)|mostread|outbrain|taboola|donat(?:e|ion|ions)|contribute\w*|appeal|support-us|register|registration|login|signin|log-in|sign-in|sr-only|visually-?hidden|screen-reader(?:-text)?|pagination|pager|prev-next|next-prev|author-(?:bio|box|card|info)|bio|biography|copyright|disclaimer|toc|table-of-contents|feedback|survey|footer)(?=-)/g;

/** Class words that stand on captions and link lists, but on wrappers of the article as well. */
export const WEAK =
  /-(widgets?|read-?more|paywall|piercing|subscri(?:be|ber|bers|ption|ptions)|authors?|contributors?|credits?|tags?|taglist|topics?|nav|popular|latest|follow|meta|metadata|hidden|hide|print-only|timestamp|dateline|date|published|gallery|slideshow|carousel|slider|player|videos?|photos?|images?|img|pictures?|pic|media|embeds?|embedded|jump|links?|skip|rail|overlay|banner|callout|cta|factbox|fact-box|infobox|info-box|sidenote|poll|quiz|app|download|membership|offers?|commerce|products?|rating|reviews?|voting|notice|alert|correction|eyebrow|kicker|label|pullquote|pull-quote|instagram|twitter|facebook|youtube|whatsapp|telegram|push|inline-(?:signup|promo)|audio|listen|tts|translate|print|tool|tools|actions?|buttons?)(?=-)/g;

/** Class words of a body. Takes "-article-body-", "-entry-content-", "-story-text-"; leaves "-body-", "-content-header-". */
export const BODY =
  /-(?:article|story|post|entry|news|single|blog|main)-(?:main-)?(?:body|content|text|copy)-(?!(?:header|meta|footer|list|item|card|wrap|top|right|left))|-(?:articlebody|storybody|storytext|articletext|articlecontent|richtext|rich-text|body-text|body-copy)-/;

/** Class words of a standfirst. Takes "-article-dek-", "-standfirst-"; leaves "-desk-", "-leaderboard-". */
export const STANDFIRST =
  /-(?:dek|deck|standfirst|sub-?head(?:line)?|sub-?title|summary|excerpt|lead|lede|intro(?:duction)?|chapo|catenaccio|entradilla|description|spot|sapo|ingress|strapline)-/;
