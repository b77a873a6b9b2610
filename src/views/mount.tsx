import { type ComponentChild, render } from "preact";
import { DEFAULTS, readSettings, watchSettings } from "../platform/settings";
import { direction, language, say } from "../platform/words";
import { Words } from "../ui/say";
import { dress, lastDress } from "./dress";

/**
 * Puts a view into its page, in the reader's language, theme and lines; `title` is the id of the page's title. It is drawn
 * once it is dressed, because to dress it afterwards is to style it twice.
 */
export async function mount(view: ComponentChild | Promise<ComponentChild>, title: string): Promise<void> {
  const root = document.documentElement;
  root.lang = language();
  root.dir = direction();
  document.title = say(title);
  watchSettings(dress);
  const last = lastDress();
  const settings = readSettings().catch(() => last ?? DEFAULTS);
  const [drawn, known] = await Promise.all([view, last ?? settings]);
  dress(known);
  render(<Words.Provider value={say}>{drawn}</Words.Provider>, document.body);
  const found = await settings;
  if (found.theme !== known.theme || found.lines !== known.lines) dress(found);
}
