const TOWNS = "Aden Bergen Cusco Dakar Essen Fez Galway Hobart Izmir Jaffna Kigali Lódz".split(" ");
const NAMES = "Aziz Bello Costa Duval Eriksen Farouk Grieg Haddad Ito Jansen Keita Lind".split(" ");

/** One article of about 240 words in the manner of a wire, its names told by `turn`; the same turn gives the same text. */
export function benchArticle(turn: number): string {
  const town = TOWNS[turn % TOWNS.length] ?? "Aden";
  const name = NAMES[(turn * 5 + 1) % NAMES.length];
  const other = NAMES[(turn * 7 + 3) % NAMES.length];
  const year = 1990 + (turn % 30);
  return `Ferry line to ${town} may close after ${year} ships fail inspection

${town.toUpperCase()} (Example News) - The ferry line that has linked ${town} with the outer islands since ${year} could close before winter, the regional council said on Tuesday, after inspectors found cracks in two of its four hulls.

“We cannot send families to sea in these boats,” said Maria ${name}, who heads the council’s transport committee. “I would not put my own mother on one of them.”

According to a report dated Sept. ${1 + (turn % 28)}, the company had been told of the damage three times. It declined to comment on the report. A spokesman for the owners, Jan ${other}, told local radio the ships were “as safe as the day they were built”.

Some 14,000 people live on the islands, which have two clinics, one secondary school and no airport. The crossing takes four hours in calm weather; in a gale it is not made at all.

${other}'s lawyers have accused the council of trying to buy the line cheaply, and the newspaper Morning Post reported, citing an unnamed official, that an offer of $${3 + (turn % 9)}.5m had already been made. ${name} denied it.

Shopkeepers say they have begun to fill their cellars. An Example News photographer saw a queue of 40 lorries at the pier on Monday evening. The last time the ferries stopped, for eleven days in ${year + 4}, bread was flown in by the navy.

The owners have until the end of the month to answer. A hearing is set for U.S.-style arbitration in the autumn, and nobody who was asked would say who would pay for it.`;
}

/** Own articles one after another until there are at least `words` words. */
export function benchText(words: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let turn = 0; count < words; turn++) {
    const article = benchArticle(turn);
    parts.push(article);
    count += countWords(article);
  }
  return parts.join("\n\n");
}

/** The words of a text as spaces part them, which is what all speeds here count. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
