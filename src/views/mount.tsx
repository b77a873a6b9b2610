import { type ComponentChild, render } from "preact";
import { DEFAULTS, readSettings, type Settings, watchSettings } from "../platform/settings";
import { direction, language, say } from "../platform/words";
import { Words } from "../ui/say";

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
  const [drawn, settings] = await Promise.all([view, readSettings().catch(() => DEFAULTS)]);
  dress(settings);
  render(<Words.Provider value={say}>{drawn}</Words.Provider>, document.body);
}

function dress({ theme, lines }: Settings): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.lines = lines;
}
