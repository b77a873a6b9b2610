import { Random } from "./random";

const NAMES =
  "Ada Lind|Bruno Ortega|Chidi Okafor|Dana Varga|Elif Demir|Farid Haddad|Greta Holm|Hana Sato|Ivo Petrov|Jana Novak".split(
    "|",
  );
const BODIES =
  "the harbour council|the transport ministry|the audit office|the ferry operator|the port authority|the works council|a court in the capital|the coast guard|the central bank|the election board".split(
    "|",
  );
const CUES =
  "said|told reporters|announced|warned|confirmed|wrote in a letter|added|denied|argued|promised".split("|");
const DAYS =
  "on Monday|on Tuesday|on Wednesday|last week|late on Friday|in a statement|at a news conference|earlier this month".split(
    "|",
  );
const SUBJECTS =
  "the night ferry|the new timetable|the second bridge|the budget|the fleet|the strike|the contract|the vote|the tunnel|the repair of the quay".split(
    "|",
  );
const ACTS =
  "would be delayed|had to be paid for by the city|was never discussed|could not be finished before winter|would start in May|had lost money|was safe|needed another inspection|would be put to the vote|had been agreed".split(
    "|",
  );
const WHYS =
  "because the engines were old|although nobody had asked for it|after a storm damaged the pier|while talks with the unions went on|since the money had run out|despite three warnings|as the water rose|before the season began".split(
    "|",
  );
const FILLERS =
  "The boats were built forty years ago in a yard that has since closed|Some two thousand people cross the bay every morning|The crossing takes eleven minutes in calm weather|Rain fell for most of the afternoon|Shops along the front stayed shut|A crowd of about three hundred gathered outside|The building dates from the time of the old customs union|Tickets cost four crowns, and children travel free|No date has been set|Two of the five boats lay in the dock with their hatches open".split(
    "|",
  );

/** News prose of `paragraphs` paragraphs made for tests: it repeats its names and phrases as real reports do. */
export function newsText(seed: number, paragraphs = 14): string {
  const random = new Random(seed);
  const people = random.shuffled(NAMES).slice(0, 4);
  const bodies = random.shuffled(BODIES).slice(0, 3);
  const subjects = random.shuffled(SUBJECTS).slice(0, 4);
  const fillers = random.shuffled(FILLERS);
  const speaker = () => (random.next() < 0.6 ? random.of(people) : capital(random.of(bodies)));
  const clause = () =>
    `${random.of(subjects)} ${random.of(ACTS)}${random.next() < 0.6 ? ` ${random.of(WHYS)}` : ""}`;
  const figure = () =>
    `${random.between(2, 900)} ${random.of(["million crowns", "passengers", "per cent of trips", "people"])}`;
  const sentence = () => {
    const kind = random.between(0, 7);
    if (kind === 0) return `“${capital(clause())},” ${speaker()} ${random.of(CUES)} ${random.of(DAYS)}.`;
    if (kind === 1)
      return `${speaker()} ${random.of(CUES)} that ${clause()}, and that ${figure()} were at stake.`;
    if (kind === 2)
      return `According to ${random.of(bodies)}, ${clause()} — ${figure()}, it ${random.of(CUES)}.`;
    // Words of its own stand once in a report, phrases many times.
    if (kind === 3 && fillers.length > 0) return `${fillers.pop()}.`;
    if (kind === 4) return `${speaker()}’s deputy ${random.of(CUES)} ${random.of(DAYS)} that ${clause()}.`;
    if (kind === 5) return `“${capital(clause())}. We’ll see,” ${random.of(people).split(" ")[1]} said.`;
    if (kind === 6)
      return `${capital(clause())}, ${figure()} were counted and ${random.of(subjects)} ${random.of(ACTS)}.`;
    return `${capital(random.of(DAYS))} ${random.of(people)} ${random.of(CUES)} that ${clause()}...`;
  };
  const list = Array.from({ length: paragraphs }, () =>
    Array.from({ length: random.between(1, 4) }, sentence).join(" "),
  );
  return [`${capital(clause())}, ${random.of(people)} says`, ...list].join("\n\n");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
