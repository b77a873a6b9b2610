const PARAGRAPHS = [
  "The old bridge will be closed to cars from March, the city council said on Monday, and trams will turn back.",
  "Buses will take another way round, according to the transport department, which runs nine lines here.",
  "“We have put this off for too long,” said Edda Marsh, who leads the council and spoke on the northern bank.",
  "The contractor declined to comment on the price. Sources said that it had doubled since the spring of the year.",
  "Nordpost reported that the piers were cracked, citing a report that the town had kept back for three years.",
];

/** An article of some forty paragraphs, another for each number. */
function articleOf(number: number): string {
  const facts = { "@type": "NewsArticle", headline: `Bridge ${number} to close for a year` };
  const text = Array.from(
    { length: 40 },
    (_, i) =>
      `<p>${PARAGRAPHS[(i + number) % PARAGRAPHS.length]} So it stands in file ${number}, page ${i}.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>Bridge ${number} to close for a year</title><script type="application/ld+json">${JSON.stringify(facts)}</script></head><body><main><article><h1>Bridge ${number} to close for a year</h1>${text.join("")}</article></main></body></html>`;
}

/** Where the article of a number stands. */
export const addressOf = (number: number): string =>
  `https://www.harbour-courier.example/news/2026/11/03/bridge-${number}-to-close-for-a-year`;

/** Answers the addresses of articles. */
export function answerArticle(address: string): string | null {
  const number = /bridge-(\d+)-/.exec(address)?.[1];
  return number ? articleOf(Number(number)) : null;
}
