import type { Gender } from "./known-names";

const MALE_WORDS =
  /^(mr\.?|sir|lord|king|prince|duke|count|baron|father|fr\.?|brother|spokesman|chairman|congressman|businessman|actor|husband|son|uncle|nephew|boyfriend|grandfather|grandson|pope|imam|rabbi|sheikh|policeman|batsman|monk|emperor|gentleman|man|boy|widower|goalkeeper|archbishop|cardinal|dad|schoolboy|fisherman)$/;
const FEMALE_WORDS =
  /^(mrs\.?|ms\.?|miss|lady|queen|princess|duchess|countess|baroness|dame|sister|spokeswoman|chairwoman|congresswoman|businesswoman|actress|wife|daughter|aunt|niece|girlfriend|grandmother|granddaughter|mother|policewoman|nun|woman|girl|widow|empress|heroine|housewife|schoolgirl|mom|mum|socialite)$/;

/** The gender a word of description shows ("spokeswoman" f); "" where it shows none. */
export function genderOfWord(lower: string): Gender {
  return MALE_WORDS.test(lower) ? "m" : FEMALE_WORDS.test(lower) ? "f" : "";
}
