import type { Document } from "../document";
import type { Range } from "./draft";

/** Verbs of saying in another sense, each told by what follows: the words it takes, and within how many. */
const SENSES: readonly (readonly [verbs: RegExp, objects: RegExp, reach: number])[] = [
  // Takes "claimed eleven lives", "claimed her third title"; leaves "claimed victory", which is said.
  [
    /^claim(?:s|ed|ing)?$/,
    /^(?:lives|life|titles?|medals?|prizes?|trophy|crown|wickets?|luggage|baggage|asylum|benefits|winner|win|equaliser|gold|silver|bronze|points?|lead)$/,
    5,
  ],
  // "The equaliser denied Rovers a place", "denied him twice"; leaves "denied a report".
  [/^den(?:ies|ied|ying)$/, /^(?:place|spot|win|victory|winner|penalty|equaliser|twice)$/, 5],
  [/^confirm(?:s|ed|ing)?$/, /^(?:status|qualification|promotion|relegation|credentials)$/, 4],
  // "Recalled 40,000 cars", "recalled the jury"; leaves "recalled that".
  [
    /^recall(?:s|ed|ing)?$/,
    /^(?:cars|vehicles|products?|units|toys|jury|jurors|ambassadors?|envoys?|troops|parliament|players?|striker|midfielder|defender|goalkeeper)$/,
    4,
  ],
  [/^(?:said|says?|saying)$/, /^(?:goodbye|farewell|hello|grace|mass)$/, 2],
  [/^t(?:old|ells?|elling)$/, /^(?:truth|jokes?|lies)$/, 3],
  [/^hear(?:s|d|ing)?$/, /^(?:cases?|appeals?|arguments|motions?|evidence|testimony)$/, 3],
  [/^fear(?:s|ed|ing)?$/, /^(?:dark|heights)$/, 3],
  // Takes "added two goals", "added 2 percent"; leaves "added two days later that".
  [
    /^add(?:s|ed|ing)?$/,
    /^(?:goals?|points?|runs|wickets|percent|%|cents?|jobs|seats|tries|assists|rebounds|insult|weight|fuel)$/,
    5,
  ],
  [
    /^call(?:s|ed|ing)?$/,
    /^(?:mother|father|parents|wife|husband|son|daughter|doctor|ambulance|taxi|cab|number|911|999|112|firefighters|reception)$/,
    4,
  ],
  // Takes "reported for duty"; leaves "reported for the first time that".
  [/^report(?:s|ed|ing)?$/, /^(?:duty|work|training|service)$/, 2],
  [/^repeat(?:s|ed|ing)?$/, /^(?:grade|year|feat|pattern|trick|exam|class|course)$/, 4],
  [/^answer(?:s|ed|ing)?$/, /^(?:door|doorbell|phone|telephone|bell|knock)$/, 3],
  [/^show(?:s|ed|n|ing)?$/, /^(?:card)$/, 5],
  [/^observ(?:es|ed|ing)$/, /^(?:silence|anniversary|holiday|ramadan|lent|sabbath|truce|ceasefire)$/, 6],
  [/^read(?:s|ing)?$/, /^(?:novels?|books?|newspapers?|meter|map)$/, 4],
  [/^not(?:ed|es|ing)$/, /^(?:number|plate)$/, 3],
  [
    /^order(?:s|ed|ing)?$/,
    /^(?:food|drinks?|coffee|tea|pizza|beer|laptops|copies|aircraft|planes|trains|x-ray|meal|lunch|dinner)$/,
    4,
  ],
  [
    /^find(?:s|ing)?$|^found$/,
    /^(?:itself|themselves|himself|herself|bod(?:y|ies)|wreckage|remains|guilty|guns?|knife|knives|weapons?|explosives|drugs|cash|survivors?|engine)$/,
    4,
  ],
];

/** Whether a verb of a cue is used in a sense that attributes nothing; "reported for" turns on its first word. */
export function hasOtherSense(document: Document, cue: Range): boolean {
  return turns(document, cue, cue.to - 1) || (cue.to - cue.from === 2 && turns(document, cue, cue.from));
}

function turns({ lower, sentences, quotes }: Document, cue: Range, at: number): boolean {
  const verb = lower[at] as string;
  for (const [verbs, objects, reach] of SENSES) {
    if (!verbs.test(verb)) continue;
    for (let after = at + 1; after < at + 1 + reach && sentences[after] === sentences[cue.from]; after++) {
      const word = lower[after] as string;
      if (quotes[after] !== 0 || word === "that" || word === ",") break;
      if (objects.test(word)) return true;
    }
  }
  return false;
}
