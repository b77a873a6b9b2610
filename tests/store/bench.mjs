// Measures a large store in a real Chromium: npm run bench:store -- [articles]
// Fills a new profile's store, then times what popup and library ask, through the extension's own messages.
import { openLarge, print } from "./large-store.mjs";

const ARTICLES = Number(process.argv[2] ?? 10_000);

const { browser, base } = await openLarge({ articles: ARTICLES });
try {
  const page = await browser.newPage();
  await page.goto(`${base}options.html`);

  const articleId = (number) => `${number.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
  const claimId = (number) => articleId(number).slice(0, 24) + "1".padStart(12, "0");
  const any = (turn) => (turn * 7919) % ARTICLES;
  await time("an article by id (popup)", 41, (turn) => ["view.article", { articleId: articleId(any(turn)) }]);
  await time("an article by address", 41, (turn) => {
    const number = any(turn + 50);
    return ["view.address", { address: `https://paper${number % 7}.example/story/${number}` }];
  });
  await time("saving a note", 41, (turn) => [
    "view.edit",
    { annotationId: claimId(any(turn + 100)), revision: 0, change: { note: `A note of turn ${turn}.` } },
  ]);
  await time("first 50 articles", 11, () => ["view.articles", { limit: 50 }]);
  await time("first 50 claims of one source's", 11, () => [
    "view.claims",
    { filter: { source: "lind" }, limit: 50 },
  ]);
  await time("first 50 claims with two common words", 11, () => [
    "view.claims",
    { filter: { text: "ferry lind" }, limit: 50 },
  ]);
  await time("all sources", 5, () => ["view.sources", { limit: 200 }]);
  await time("tallies", 5, () => ["view.tallies", {}]);
  await time("claims with a tag", 5, () => ["view.claims", { filter: { tags: ["ferry"] }, limit: 50 }]);
  await whole("a rare word through everything", { text: "zebra" });
  const use = await ask("view.storage", {});
  print(
    `store: ${use.value.claims} claims, ${use.value.touched} touched, ${(use.value.bytes / 1e6).toFixed(1)} MB, ${Math.round(use.value.bytes / use.value.claims)} bytes a claim`,
  );

  async function time(name, turns, of) {
    const times = [];
    for (let turn = 0; turn < turns; turn++) {
      const [call, asked] = of(turn);
      const { ms, ok } = await ask(call, asked);
      if (!ok) throw new Error(`${call} failed`);
      times.push(ms);
    }
    times.sort((a, b) => a - b);
    print(`${name}: median ${times[turns >> 1].toFixed(1)} ms, slowest ${times.at(-1).toFixed(1)} ms`);
  }

  async function whole(name, filter) {
    let after;
    let ms = 0;
    let parts = 0;
    do {
      const answer = await ask("view.claims", { filter, limit: 100, ...(after ? { after } : {}) });
      ms += answer.ms;
      parts++;
      after = answer.value.next;
    } while (after);
    print(`${name}: ${ms.toFixed(0)} ms in ${parts} parts`);
  }

  function ask(call, asked) {
    return page.evaluate(
      async (message) => {
        const started = performance.now();
        const answer = await chrome.runtime.sendMessage(message);
        const value = message.call === "view.claims" || message.call === "view.storage" ? answer.value : null;
        return { ms: performance.now() - started, ok: answer.ok, value };
      },
      { call, ask: asked },
    );
  }
} finally {
  await browser.close();
}
