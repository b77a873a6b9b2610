/** Tags never read: what they hold is not text of the page, or is drawn by the browser. */
export const SKIP: ReadonlySet<string> = new Set(
  (
    "script style noscript template svg math button select textarea input option optgroup datalist video audio canvas object embed " +
    "applet map area meter progress picture img head title link meta base nav menu dialog figcaption colgroup rp rt track source param " +
    "amp-ad amp-embed amp-sidebar amp-consent amp-img amp-video amp-analytics ins-ad"
  ).split(" "),
);

/** Tags that begin and end a paragraph by themselves. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figure footer form frameset h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html legend li listing main ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);

/** Roles that name a part of a page which is not the text one came for (WAI-ARIA landmarks and widgets). */
export const ROLES: ReadonlySet<string> = new Set(
  "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist tooltip button form".split(
    " ",
  ),
);

/** Takes "related-links", "c-newsletter__box"; leaves "article-body", "unrelated". Words that CMSs use for what is not the article. */
export const JUNK_LABEL =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|adslot|sponsor\w*|promo\w*|related|recommend\w*|read-?(?:more|next|also)|more-?(?:on|from|stories|news|articles|like)|also-?read|newsletter\w*|subscri\w*|sign-?up|paywall\w*|regwall|piano|consent|cookie\w*|gdpr|onetrust\w*|comment|comments|commenting|disqus\w*|share|sharing|social\w*|follow\w*|byline\w*|author\w*|bio|contributor\w*|credits?|caption\w*|copyright|breadcrumb\w*|tags?|taglist|topics|nav\w*|menu\w*|footer\w*|masthead|sidebar\w*|side-?bar|rail|widget\w*|popup|modal|overlay|toolbar|teaser\w*|trending|popular|most-?(?:read|popular|viewed)|latest|outbrain\w*|taboola\w*|donat\w*|contribute\w*|appeal|support-?us|membership|register|login|signin|hidden|sr-only|visually-?hidden|screen-reader\w*|a11y|skip\w*|print-?only|timestamp|dateline-?time|published|article-?meta|post-?meta|meta|metadata|slideshow|gallery|carousel|video-?(?:player|caption|title)\w*|player|jump-?link|toc|feedback|survey|poll|quiz|correction-?form|disclaimer-?box|prev-?next|pagination|pager|infobox|fact-?box)(?=$|[\s_-]|__)/i;

/** Takes "article__body", "entry-content", "storyText"; leaves "body", "content". Words that CMSs use for the body of an article. */
export const BODY_LABEL =
  /(?:article|story|post|entry|news|single|blog)[_-]{0,2}(?:main-?)?(?:body|content|text|copy)(?![\w-]*(?:meta|header|footer|list|item|card|wrap-?all))|(?:^|\s)(?:rich-?text|body-?(?:text|copy|content)|td-post-content|paywall)(?=$|\s)/i;

/** Class words of a headline's standfirst. Takes "article__dek", "standfirst"; leaves "desk". */
export const STANDFIRST_LABEL =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?(?:head\w*|title\w*)|summary|excerpt|lead|lede|intro\w*|chapo|catenaccio|entradilla|description|spot|sapo|ingress)(?=$|[\s_-]|__)/i;
