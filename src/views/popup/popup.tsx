import { hasMenu, hasPanel } from "../../platform/abilities";
import { askFromView } from "../../platform/ask";
import { askVisit } from "../../platform/ask-visit";
import type { VisitCommand } from "../../platform/protocol";
import { activeTab, openPanel, openTabs, openView } from "../../platform/tabs";
import { keptState, pageState } from "../article/page-state";
import { mount } from "../mount";
import { turnReading } from "../turn-reading";
import { PopupView } from "./popup-view";
import { sooner } from "./sooner";

// A test or a reader may open the popup's page in a tab of its own; `?tab=` then says which tab it is about.
const asked = Number(new URLSearchParams(location.search).get("tab"));
const tab = asked > 0 ? openTabs().then((tabs) => tabs.find(({ id }) => id === asked) ?? null) : activeTab();

let opened: Awaited<typeof tab> = null;
void tab.then((found) => {
  opened = found;
});

// Drawn once and with its article: a popup drawn without is laid out, sized and painted twice.
const { first, ask } = sooner(
  async () => pageState(await tab),
  async () => keptState(await tab),
);

// What it leads to is on the page, which the popup would cover.
async function command(name: VisitCommand): Promise<boolean> {
  const open = await tab;
  const done =
    open !== null && (await askVisit(open.id, "visit.command", { command: name }).catch(() => false));
  if (done && asked === 0) close();
  return done;
}

void mount(
  first.then((known) => (
    <PopupView
      first={known}
      door={{
        state: ask,
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
        hasPanel: hasPanel(),
        mark: hasMenu() ? null : () => command("mark-selection"),
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
