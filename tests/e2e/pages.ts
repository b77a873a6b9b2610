/** An article of a few paragraphs as a plain page, for tests that change or repeat it. */
export function articlePage(
  paragraphs: readonly string[],
  of: { title?: string; lang?: string; publisher?: string } = {},
): string {
  const {
    title = "Council to close the old bridge for a year",
    lang = "en",
    publisher = "The Harbour Courier",
  } = of;
  const facts = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    publisher: { "@type": "Organization", name: publisher },
  };
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,">
<script type="application/ld+json">${JSON.stringify(facts)}</script></head>
<body><main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}
</article></main></body></html>`;
}

/** What the article of a page says where a test needs nothing special. */
export const BRIDGE = [
  "The old bridge over the Arden will be closed to cars from March, the city council said on Monday. The work is to take about a year, and trams will turn back at the northern end.",
  "Buses will take another way round, according to the transport department, which runs nine lines across the river. Cyclists and people on foot may use the bridge until the summer, when the deck is lifted out in four pieces.",
  "“We have put this off for too long,” said Edda Marsh, who leads the council. She spoke on the northern bank, where barriers were put up over the weekend and a small crowd had gathered by noon.",
  "The contractor, Holm and Sons, declined to comment on the price. Sources said that it had doubled since the spring, and the council has set no limit to what may be spent on the piers.",
  "The bridge was built in 1911 and carries some 40,000 vehicles a day. A second bridge further up the river has been talked about for thirty years, and there is neither a plan for it nor any money.",
];

/** The front page of a newspaper: headlines and teasers with attributions in them, but no article. */
export const FRONT_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Harbour Courier</title>
<meta property="og:type" content="website"><link rel="icon" href="data:,"></head><body><header><nav><a href="/news">News</a> <a href="/coast">Coast</a></nav></header>
<main>${Array.from(
  { length: 24 },
  (_, index) =>
    `<section><h2><a href="/news/${index}">Ministry sources say plan ${index} is dropped</a></h2><p><a href="/news/${index}">The plan was dropped on Monday, officials said.</a></p></section>`,
).join("\n")}</main><footer>© The Harbour Courier</footer></body></html>`;

/** A form with a little text, as most pages of the web are. */
export const SIGN_IN = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title><link rel="icon" href="data:,"></head>
<body><h1>Sign in</h1><form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form>
<p>The ministry said that your account is safe.</p></body></html>`;

/** An article in German. */
export const GERMAN = articlePage(
  [
    "Die alte Brücke über die Arden wird von März an für Autos gesperrt, wie der Stadtrat am Montag mitteilte. Die Arbeiten sollen etwa ein Jahr dauern, die Straßenbahnen wenden dann am nördlichen Ende.",
    "Die Busse nehmen nach Angaben des Verkehrsamtes einen anderen Weg. Wer mit dem Rad oder zu Fuß unterwegs ist, darf die Brücke noch bis zum Sommer benutzen, bis die Fahrbahn in vier Teilen ausgehoben wird.",
    "„Wir haben das zu lange aufgeschoben“, sagte die Vorsitzende des Rates, Edda Marsch. Sie sprach am nördlichen Ufer, wo am Wochenende Absperrungen aufgestellt worden waren und sich gegen Mittag Leute versammelt hatten.",
    "Die Brücke wurde 1911 gebaut und trägt jeden Tag etwa vierzigtausend Fahrzeuge. Über eine zweite Brücke weiter flussaufwärts wird seit dreißig Jahren gesprochen, es gibt weder einen Plan noch Geld dafür.",
  ],
  { title: "Alte Brücke wird für ein Jahr gesperrt", lang: "de", publisher: "Der Hafenbote" },
);
