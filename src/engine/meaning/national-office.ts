import type { Being } from "./beings";
import { wellKnownPerson } from "./known-names";

const NATIONAL_OFFICE: ReadonlySet<string> = new Set(
  "president minister premier chancellor king queen prince princess pope governor mayor sultan emir emperor tsar presidency pm palace chief monarch".split(
    " ",
  ),
);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Does this person lead a country, or hold an office that speaks through spokesmen of its own (ruling 5)? */
export function holdsNationalOffice({ roles, parts }: Being): boolean {
  return (
    [...roles].some((role) => NATIONAL_OFFICE.has(role)) ||
    wellKnownPerson(capitalised(parts.at(-1) ?? "")) !== null
  );
}
