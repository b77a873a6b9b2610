import { type ComponentChild, render } from "preact";
import de from "../../../assets/_locales/de/messages.json";
import en from "../../../assets/_locales/en/messages.json";
import es from "../../../assets/_locales/es/messages.json";
import fr from "../../../assets/_locales/fr/messages.json";
import ru from "../../../assets/_locales/ru/messages.json";
import type { EditAnswer } from "../../../src/model/change";
import { Card } from "../../../src/ui/card";
import { type Say, Words } from "../../../src/ui/say";
import { LibraryView } from "../../../src/views/library/library-view";
import { OptionsView } from "../../../src/views/options/options-view";
import { type PanelDoor, PanelView } from "../../../src/views/panel/panel-view";
import { PopupView } from "../../../src/views/popup/popup-view";
import { WelcomeView } from "../../../src/views/welcome/welcome-view";
import { FIXED_VIEW } from "../../ui/fixed-article";
import { type Messages, sayWith } from "../../ui/say-with";
import { libraryDoor, optionsDoor, panelDoor, popupDoor } from "../../views/fixed-doors";
import { STATES } from "./states";

// Bundled for a page without the extension: the view the address asks for with fixed data, drawn anew in the language
// and theme that a test asks for, because to load the page for each takes longer than all the rest.
const LANGUAGES: Readonly<Record<string, Messages>> = { de, en, es, fr, ru };
document.title = "stage";
Object.assign(globalThis, { drawStage });

function drawStage({ language = "en", theme = "light" }: { language?: string; theme?: string }): void {
  const say = sayWith(LANGUAGES[language] ?? en, language);
  const { documentElement: root, body } = document;
  root.lang = language;
  root.dir = "ltr";
  root.dataset.theme = theme;
  root.dataset.lines = "standard";
  render(null, body);
  const view = staged(new URLSearchParams(location.search).get("view"), say);
  render(<Words.Provider value={say}>{view}</Words.Provider>, body);
}

function staged(view: string | null, words: Say): ComponentChild {
  const state = STATES[view ?? ""];
  if (state) return state();
  switch (view) {
    case "popup":
      return <PopupView door={popupDoor()} />;
    case "popup-nothing":
      return <PopupView door={popupDoor({ state: "not-article" })} />;
    case "panel":
      return <PanelView door={panelDoor({ hear: open("claim-2") })} />;
    case "library":
      return <LibraryView door={libraryDoor()} />;
    case "options":
      return <OptionsView door={optionsDoor()} />;
    case "welcome":
      return <WelcomeView door={{ openOptions: () => undefined }} />;
    case "card":
      return (
        <main>
          {FIXED_VIEW.placed.slice(0, 3).map((placed) => (
            <Card
              key={placed.annotation.id}
              placed={placed}
              view={FIXED_VIEW}
              say={words}
              pinned={placed.annotation.id === "claim-2"}
              onEdit={() => new Promise<EditAnswer>(() => undefined)}
              onMove={() => undefined}
              onClose={() => undefined}
              onPin={() => undefined}
              onSource={() => undefined}
            />
          ))}
        </main>
      );
    default:
      throw new Error(`There is no view "${view}" on the stage.`);
  }
}

/** Opens a claim of the panel as the page does, once the panel listens. */
function open(id: string): PanelDoor["hear"] {
  return (news) => {
    setTimeout(() => news.claim(id), 50);
    return () => undefined;
  };
}
