import type { Say } from "../../src/ui/say";

/** A file of messages as the browsers read it. */
export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** Says the messages of a language as `platform/words.ts` does, without a browser. */
export function sayWith(messages: Messages, language: string): Say {
  const plural = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  return (id, ...values) => {
    const key = id.replaceAll(/[^\w@]/g, "_");
    const [count] = values;
    const keys = typeof count === "number" ? [`${key}_${plural.select(count)}`, `${key}_other`, key] : [key];
    const found = keys.map((name) => messages[name]).find((message) => message !== undefined);
    const gaps = values.map((value) => (typeof value === "number" ? figures.format(value) : value));
    return found?.message.replace(/\$(\d)/g, (_, gap: string) => gaps[Number(gap) - 1] ?? "") ?? id;
  };
}
