import { pageBrowser } from "./page-browser";

/**
 * Says a message of `_locales` in the reader's language; `values` fill its gaps $1 to $9. Where the first value is a
 * number, its plural is said: of `claims_one`, `claims_few`, `claims_other` … the one the language wants, `claims`
 * where there is none of them. Numbers are written as the language writes them. An unknown id is said as itself.
 */
export function say(id: string, ...values: readonly (string | number)[]): string {
  const gaps = values.map((value) => (typeof value === "number" ? written(value) : value));
  const [count] = values;
  // A message's id has only letters, figures and underscores; ids of rules and grades have hyphens.
  const key = id.replaceAll(/[^\w@]/g, "_");
  const keys = typeof count === "number" ? [`${key}_${plural().select(count)}`, `${key}_other`, key] : [key];
  for (const name of keys) {
    const message = pageBrowser().i18n.getMessage(name, gaps);
    if (message) return message;
  }
  return id;
}

/** The language the words are in, BCP 47; message `locale` says it, because the reader's may not be among ours. */
export function language(): string {
  const { i18n } = pageBrowser();
  return (i18n.getMessage("locale") || i18n.getUILanguage() || "en").replace("_", "-");
}

/** "ltr" or "rtl", the way the words run. */
export function direction(): "ltr" | "rtl" {
  return pageBrowser().i18n.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr";
}

let rules: Intl.PluralRules | undefined;
let figures: Intl.NumberFormat | undefined;

function plural(): Intl.PluralRules {
  rules ??= new Intl.PluralRules(language());
  return rules;
}

// All our languages write small whole numbers alike, and a fresh process takes 15 ms to make its first format, which is
// a sixth of what the popup may take to be there.
function written(value: number): string {
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numberFormat().format(value);
}

function numberFormat(): Intl.NumberFormat {
  figures ??= new Intl.NumberFormat(language());
  return figures;
}
