import { sourceKey } from "../../model/source-key";
import { hearNews } from "../../platform/answer";
import { askFromView } from "../../platform/ask";
import { askVisit } from "../../platform/ask-visit";
import { activeTab, openView, watchActiveTab } from "../../platform/tabs";
import { pageState } from "../article/page-state";
import { mount } from "../mount";
import { turnReading } from "../turn-reading";
import { PanelView } from "./panel-view";

void mount(
  <PanelView
    door={{
      state: async () => pageState(await activeTab()),
      anyway: async () => pageState(await activeTab(), true),
      resume: async (what) => turnReading(what, false, (await activeTab())?.address ?? ""),
      storage: () => askFromView("view.storage", {}),
      join: async (into, other) => void (await askFromView("view.join", { into, other })),
      edit: (edit) => askFromView("view.edit", edit),
      async show(annotationId) {
        const tab = await activeTab();
        // A page that was left meanwhile has no visit; the panel will follow it.
        return tab !== null && askVisit(tab.id, "visit.show", { annotationId }).catch(() => false);
      },
      openSource: (name) => void openView("library", `source=${encodeURIComponent(sourceKey(name))}`),
      async place(asked) {
        const tab = await activeTab();
        if (tab === null) throw new Error("No tab is in front.");
        return askVisit(tab.id, "visit.place", asked);
      },
      hear(news) {
        const end = new AbortController();
        watchActiveTab(news.page, end.signal);
        const stop = hearNews({
          "news.annotation": ({ annotation }) => {
            news.annotation(annotation);
            return null;
          },
          "news.articles": () => {
            news.page();
            return null;
          },
          "news.article-open": ({ annotationId }) => {
            if (annotationId !== undefined) news.claim(annotationId);
            return null;
          },
        });
        return () => {
          end.abort();
          stop();
        };
      },
    }}
  />,
  "panel_title",
);
