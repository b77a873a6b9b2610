import { hearNews } from "../../platform/answer";
import { askFromView } from "../../platform/ask";
import { openView } from "../../platform/tabs";
import { mount } from "../mount";
import { LibraryView } from "./library-view";

void mount(
  <LibraryView
    door={{
      claims: (filter, order, part) => askFromView("view.claims", { filter, order, ...part }),
      // Nobody waits for it, and the search itself says what fails.
      readyToSearch: () => void askFromView("view.ready-to-search", {}).catch(() => undefined),
      articles: (text, order, part) => askFromView("view.articles", { text, order, ...part }),
      sources: (text, order, part) => askFromView("view.sources", { text, order, ...part }),
      source: (key) => askFromView("view.source", { key }),
      tallies: () => askFromView("view.tallies", {}),
      tags: () => askFromView("view.tags", {}),
      article: (articleId) => askFromView("view.article", { articleId }),
      edit: (edit) => askFromView("view.edit", edit),
      edits: (edits) => askFromView("view.edits", { edits }),
      kept: (articleIds, part) => askFromView("view.export", articleIds ? { ...part, articleIds } : part),
      bring: (kept) => askFromView("view.import", { kept }),
      bringNotes: (notes) => askFromView("view.notes", { notes }),
      remove: async (articles) => (await askFromView("view.delete", { articles })).articles,
      join: async (into, other) => void (await askFromView("view.join", { into, other })),
      storage: () => askFromView("view.storage", {}),
      openOptions: () => void openView("options", "keeping"),
      hear: (changed) =>
        hearNews({
          "news.articles": () => {
            changed();
            return null;
          },
        }),
    }}
  />,
  "library_title",
);
