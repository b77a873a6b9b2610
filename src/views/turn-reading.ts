import { changeSettings, readSettings } from "../platform/settings";
import { siteNames } from "./site-names";

/** Stops or resumes reading, everywhere or at the host of an address; resuming a host also drops rules above it. */
export async function turnReading(what: "paused" | "site", off: boolean, address: string): Promise<void> {
  if (what === "paused") return changeSettings({ paused: off });
  const names = siteNames(address);
  const { never } = await readSettings();
  const others = never.filter((name) => !names.includes(name));
  await changeSettings({ never: off && names[0] ? [...others, names[0]] : others });
}
