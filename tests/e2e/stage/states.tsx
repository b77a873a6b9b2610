import type { ComponentChild } from "preact";
import type { EditAnswer } from "../../../src/model/change";
import type { PageState } from "../../../src/views/article/page-state";
import type { LibraryDoor } from "../../../src/views/library/library-door";
import { LibraryView } from "../../../src/views/library/library-view";
import { type OptionsDoor, OptionsView } from "../../../src/views/options/options-view";
import { PanelView } from "../../../src/views/panel/panel-view";
import { type PopupDoor, PopupView } from "../../../src/views/popup/popup-view";
import { FIXED_VIEW } from "../../ui/fixed-article";
import {
  FIXED_PAGE,
  FIXED_USE,
  fixedRow,
  libraryDoor,
  optionsDoor,
  panelDoor,
  popupDoor,
} from "../../views/fixed-doors";
import { SUMMARIES } from "../../views/fixed-library";

const NOTHING = { rows: [], next: null, done: 0, total: 0 } as const;
const never = () => new Promise<never>(() => undefined);
const failed = () => Promise.reject(new Error("closed"));
const [FIRST] = FIXED_VIEW.placed;
if (!FIRST) throw new Error("The fixed article has no claims.");
const OTHER = { ...FIRST.annotation, revision: 9, work: { note: "Written elsewhere meanwhile." } };

/** Views as they are less often, by the names the stage is asked for: empty, refused, at work, in doubt. */
export const STATES: Readonly<Record<string, () => ComponentChild>> = {
  "popup-language": () => popup({ state: "language", language: "de" }),
  "popup-off": () => popup({ state: "off", why: "site" }),
  "popup-unreadable": () => popup({ state: "unreadable", why: "earlier" }),
  "popup-unreachable": () => popup({ state: "unreachable", message: "closed" }),
  "popup-reading": () => popup({ state: "reading" }),
  "popup-claimless": () => popup({ ...FIXED_PAGE, view: { ...FIXED_VIEW, placed: [], sources: [] } }),
  "popup-unkept": () =>
    popup(
      {
        ...FIXED_PAGE,
        view: { ...FIXED_VIEW, kept: false, changed: true, ...(SUMMARIES[1] && { alike: SUMMARIES[1] }) },
      },
      { storage: async () => ({ ...FIXED_USE, trouble: "full" }) },
    ),
  "popup-conflict": () =>
    popup(FIXED_PAGE, { edit: async () => ({ status: "conflict", annotation: OTHER }) }),
  "popup-refused": () => popup(FIXED_PAGE, { edit: async () => ({ status: "refused", why: "full" }) }),
  "panel-lost": () => (
    <PanelView
      door={panelDoor({
        edit: async (): Promise<EditAnswer> => ({ status: "gone" }),
        place: async () => ({ status: "unselected" }),
      })}
    />
  ),
  "library-empty": () => library({ claims: async () => NOTHING, articles: async () => NOTHING }),
  "library-failed": () => library({ claims: failed, articles: failed, sources: failed, storage: failed }),
  "library-gone": () => library({ article: async () => null }),
  "library-looking": () => {
    const rows = FIXED_VIEW.placed.map(({ annotation }) => fixedRow(annotation));
    const first = { rows, next: "60", done: 60, total: 10_000 };
    return library({ claims: (_filter, _order, { after }) => (after ? never() : Promise.resolve(first)) });
  },
  "library-working": () => library({ edits: never, kept: never }),
  "library-brought": () =>
    library({
      bring: async () => ({
        articles: 1,
        annotations: 2,
        conflicts: [{ ours: FIRST.annotation, theirs: OTHER }],
        skipped: [{ address: "https://lights.example/story", why: "full" }],
      }),
    }),
  "options-failed": () => options({ change: failed }),
  "options-trouble": () =>
    options({ storage: async () => ({ ...FIXED_USE, trouble: "closed", corrupt: 2, persisted: true }) }),
};

function popup(page: PageState, more: Partial<PopupDoor> = {}): ComponentChild {
  return <PopupView door={popupDoor(page, more)} />;
}

function library(more: Partial<LibraryDoor>): ComponentChild {
  return <LibraryView door={libraryDoor(more)} />;
}

function options(more: Partial<OptionsDoor>): ComponentChild {
  return <OptionsView door={optionsDoor(more)} />;
}
