import { type ComponentChild, render } from "preact";
import { readSettings, type Settings, watchSettings } from "../platform/settings";
import { direction, language, say } from "../platform/words";
import { Words } from "../ui/say";

/** Puts a view into its page, in the reader's language, theme and lines; `title` is the id of the page's title. */
export function mount(view: ComponentChild, title: string): void {
  const root = document.documentElement;
  root.lang = language();
  root.dir = direction();
  document.title = say(title);
  render(<Words.Provider value={say}>{view}</Words.Provider>, document.body);
  void readSettings().then(dress);
  watchSettings(dress);
}

function dress({ theme, lines }: Settings): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.lines = lines;
}
