import { askFromView } from "../../platform/ask";
import { askVisit } from "../../platform/ask-visit";
import { activeTab, openPanel, openTabs, openView } from "../../platform/tabs";
import { keptState, type PageState, pageState } from "../article/page-state";
import { mount } from "../mount";
import { turnReading } from "../turn-reading";
import { PopupView } from "./popup-view";

// A test or a reader may open the popup's page in a tab of its own; `?tab=` then says which tab it is about.
const asked = Number(new URLSearchParams(location.search).get("tab"));
const tab = asked > 0 ? openTabs().then((tabs) => tabs.find(({ id }) => id === asked) ?? null) : activeTab();

/** So long, in ms, a page may take to answer before what is kept of it is asked for: most pages answer within 30. */
const PATIENCE = 60;
/** So long, in ms, before the popup says that the page is being read. */
const AT_LATEST = 150;
const state = async () => pageState(await tab);
const after = (wait: number) => new Promise<null>((resolve) => setTimeout(resolve, wait, null));

async function known(): Promise<PageState | null> {
  const page = state();
  const soon = await Promise.race([page, after(PATIENCE)]);
  const kept = async () => (await keptState(await tab)) ?? page;
  return soon ?? Promise.race([page, kept(), after(AT_LATEST - PATIENCE)]);
}

let opened: Awaited<typeof tab> = null;
void tab.then((found) => {
  opened = found;
});

// Drawn once and with its article: a popup drawn without is laid out, sized and painted twice.
const first = known();

void mount(
  first.then((known) => (
    <PopupView
      first={known}
      door={{
        state,
        anyway: async () => pageState(await tab, true),
        storage: () => askFromView("view.storage", {}),
        join: async (into, other) => void (await askFromView("view.join", { into, other })),
        edit: (edit) => askFromView("view.edit", edit),
        async show(annotationId) {
          const open = await tab;
          const shown = open !== null && (await askVisit(open.id, "visit.show", { annotationId }));
          // The popup would cover the card.
          if (shown && asked === 0) close();
          return shown;
        },
        turn: async (what, off) => turnReading(what, off, (await tab)?.address ?? ""),
        open(view, hash) {
          if (view !== "panel") void openView(view, hash).then(() => close());
          // The panel opens only while the click is being handled, so the tab was asked for at the start.
          else if (opened) void openPanel(opened).then(() => close());
        },
      }}
    />
  )),
  "name",
);
