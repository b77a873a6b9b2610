import { lemmaOf } from "./lemma";

/**
 * Words that matter for attribution, sorted by what they do; the first class that lists a word wins. The learned
 * weights decide what a class is worth, so a list says only "these behave alike".
 */
const CLASSES: readonly string[] = [
  // 1 says plainly
  `say tell add write state announce note remark observe mention report comment reply respond answer speak talk post tweet
  blog publish inform notify brief explain describe recall recount relate narrate declare pronounce proclaim quip joke
  chime interject continue conclude begin repeat reiterate clarify elaborate email text sign testify whisper shout yell
  scream mutter murmur exclaim retort shoot intone opine read deadpan offer volunteer advise tip wire telegraph`,
  // 2 claims, insists, argues
  `claim allege assert insist argue contend maintain stress emphasize emphasise underline underscore affirm aver posit
  reason charge protest plead counter rebut profess purport boast brag tout vow pledge promise swear threaten warn caution
  predict forecast project foresee prophesy speculate theorize hypothesize suggest imply hint signal indicate intimate`,
  // 3 concedes, reveals
  `admit acknowledge concede confess confirm concur agree accept recognize recognise disclose reveal divulge leak unveil
  verify certify attest corroborate`,
  // 4 denies, rejects
  `deny refute dispute reject dismiss rebuff disavow disagree contradict deplore decry denounce condemn criticize criticise
  slam blast lambast lambaste rip bash attack chide rebuke scold berate ridicule mock deride lament bemoan complain object
  blame accuse fault question challenge`,
  // 5 thinks, believes, fears
  `think believe feel know suspect doubt fear worry hope expect assume presume suppose reckon guess consider deem regard
  view see understand realize realise anticipate conclude imagine wonder forget remember learn hear sense`,
  // 6 shows, finds
  `show find demonstrate prove establish determine detail document chronicle outline illustrate reflect uncover discover
  detect identify estimate calculate measure record rank rate poll survey list cite quote reference attribute credit`,
  // 7 asks, demands, calls for
  `ask inquire enquire query demand urge request beg implore appeal exhort encourage call recommend propose order command
  instruct direct invite press push beseech advocate`,
  // 8 is silent
  `decline refuse withhold elaborate`,
  // 9 praises, thanks, labels
  `praise hail laud applaud commend welcome celebrate thank congratulate endorse support back defend dub label brand term
  characterize characterise portray depict liken compare apologize apologise name`,
  // 10 wants, plans
  `want wish plan intend aim seek try mean desire like love hate prefer need decide`,
  // 11 hedges
  `reportedly allegedly supposedly purportedly apparently ostensibly alleged reported rumored rumoured purported supposed
  unconfirmed unverified`,
  // 12 words for what is said
  `statement claim comment remark allegation accusation assertion announcement declaration testimony speech interview
  answer response reply denial admission confession warning threat promise pledge suggestion argument contention complaint
  criticism question call appeal message tweet post letter memo email e-mail op-ed editorial column affidavit quote
  rumor rumour speculation belief fear concern hope view opinion assessment prediction estimate conclusion finding insistence
  assurance revelation notion idea charge talk word proposal recommendation advice demand request`,
  // 13 documents
  `report study survey poll analysis document documents data record records figures statistics research paper filing lawsuit
  complaint indictment ruling verdict audit review dossier transcript video footage book memoir article story brochure
  website site census index forecast guidance bill law order decree draft ledger log invoice email spreadsheet evidence`,
  // 14 people by their part
  `spokesman spokeswoman spokesperson official officer analyst expert critic source lawyer attorney prosecutor witness
  resident neighbor neighbour aide adviser advisor strategist senator congressman congresswoman governor president minister
  secretary director chairman chairwoman chair chief executive mayor judge justice professor researcher scientist economist
  author historian reporter journalist correspondent columnist commentator pollster activist advocate campaigner leader
  supporter opponent lawmaker legislator politician diplomat ambassador general colonel commander sheriff detective
  investigator doctor teacher student mother father wife husband son daughter brother sister friend colleague relative
  insider trader investor consultant manager founder owner editor publisher host voter observer survivor victim suspect
  defendant plaintiff candidate nominee rival coach player pastor bishop pope king queen prince people man woman someone`,
  // 15 bodies
  `police ministry department government administration committee commission council court agency bureau office company
  firm corporation bank campaign party union group organization organisation association institute university center centre
  authority authorities congress senate house parliament cabinet embassy army military navy navy force newspaper paper
  magazine network channel station agency outlet media press publication regulator watchdog nonprofit charity think-tank
  foundation court tribunal team club league kremlin pentagon`,
];

const CLASS_OF: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  CLASSES.forEach((list, index) => {
    for (const word of list.split(/\s+/)) if (!map.has(lemmaOf(word))) map.set(lemmaOf(word), index + 1);
  });
  return map;
})();

/** The verbs that score-claims counts as reporting, as PolNeAR's readers did. */
const REPORTING: ReadonlySet<string> = new Set(
  `say tell report add write announce note state claim allege assert acknowledge admit confirm deny explain insist argue
  warn reveal declare disclose suggest tweet describe reply respond testify recall comment conclude estimate predict contend
  maintain cite quote post accuse complain concede emphasize emphasise stress remark observe mention boast caution counter
  reiterate repeat recount assure inform advise find show indicate ask`
    .split(/\s+/)
    .map(lemmaOf),
);

/** The class of a word, 1 to 15, by its stem; 0 for a word in no list. */
export function classOfWord(lower: string, lemma: string): number {
  return CLASS_OF.get(lower) ?? CLASS_OF.get(lemma) ?? 0;
}

/** Bit 0: the word is a form of a reporting verb. */
export function flagsOfWord(_lower: string, lemma: string): number {
  return REPORTING.has(lemma) ? 1 : 0;
}
