import type { Answers } from "../platform/answer";
import { answerPages } from "../platform/answer";
import type { PageCalls } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import { clearCount } from "./badge";
import { readPage } from "./read-page";
import { runPart } from "./run-part";
import { stylePage } from "./style-page";

// Registered at once: a background that was stopped is started for a message and must listen before it waits.
answerPages({
  "page.run": runPart,
  "page.read": readPage,
  "page.style": stylePage,
  "page.left": async (_ask, { tabId }) => {
    await clearCount(tabId);
    return null;
  },
  "page.edit": () => ({ status: "refused", why: "closed" }),
  "page.add": () => ({ status: "refused", why: "closed" }),
  "page.place": () => ({ status: "refused", why: "closed" }),
  "page.open": () => null,
} satisfies Answers<PageCalls, PageSender>);
