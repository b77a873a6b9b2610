import messages from "../../assets/_locales/en/messages.json";
import type { Say } from "../export/exported";

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = messages;
const PLURALS = new Intl.PluralRules("en");

/** Says a message of the interface in English, as the extension would; an unknown id is said as itself. */
export const sayEnglish: Say = (id, ...values) => {
  const [count] = values;
  const keys = typeof count === "number" ? [`${id}_${PLURALS.select(count)}`, `${id}_other`, id] : [id];
  const message = keys.map((key) => MESSAGES[key]?.message).find((found) => found !== undefined);
  return message?.replaceAll(/\$(\d)/g, (_, gap: string) => String(values[Number(gap) - 1] ?? "")) ?? id;
};
