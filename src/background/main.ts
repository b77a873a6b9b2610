import { lookUp } from "../engine/look-up";
import { type Answers, answerPages, answerViews } from "../platform/answer";
import type { PageCalls, ViewCalls } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import { editFromPage, editFromView, editMany } from "./answer-edit";
import { addFromPage, placeFromPage } from "./answer-place";
import { clearCount } from "./badge";
import { deleteKept } from "./delete-kept";
import { exportKept } from "./export-kept";
import { importKept } from "./import-kept";
import { importNotes } from "./import-notes";
import { joinArticles } from "./join-articles";
import { readyToSearch } from "./likely-holding";
import { listArticles } from "./list-articles";
import { listSources } from "./list-sources";
import { listenToBrowser } from "./listen-to-browser";
import { openFromPage } from "./open-from-page";
import { readPage } from "./read-page";
import { runPart } from "./run-part";
import { searchClaims } from "./search-claims";
import { storageUse } from "./storage-use";
import { answerKept } from "./store-reading";
import { stylePage } from "./style-page";
import { tally } from "./tally";
import { listTags, viewAddress, viewArticle } from "./view-article";
import { viewSource } from "./view-source";

const PAGES: Answers<PageCalls, PageSender> = {
  "page.run": runPart,
  "page.read": readPage,
  "page.kept": answerKept,
  "page.edit": editFromPage,
  "page.add": addFromPage,
  "page.place": placeFromPage,
  "page.left": (_ask, { tabId }) => clearCount(tabId).then(() => null),
  "page.style": stylePage,
  "page.open": openFromPage,
};

const VIEWS: Answers<ViewCalls, null> = {
  "view.article": viewArticle,
  "view.address": viewAddress,
  "view.edit": editFromView,
  "view.edits": editMany,
  "view.articles": listArticles,
  "view.claims": searchClaims,
  "view.ready-to-search": readyToSearch,
  "view.sources": listSources,
  "view.source": viewSource,
  "view.tallies": tally,
  "view.tags": listTags,
  "view.export": exportKept,
  "view.import": importKept,
  "view.notes": importNotes,
  "view.delete": deleteKept,
  "view.join": joinArticles,
  "view.look-up": async ({ name }) => lookUp(name),
  "view.storage": storageUse,
};

// All at once and before anything is waited for: a stopped background is started for an event and must be listening.
answerPages(PAGES);
answerViews(VIEWS);
listenToBrowser();
