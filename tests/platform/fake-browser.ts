/** A message sender as the browser would name it. */
export interface FakeSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id: number; readonly incognito: boolean };
}

type Listener = (message: unknown, sender: FakeSender, respond: (answer: unknown) => void) => unknown;

const ID = "who-says-test";
const ROOT = `chrome-extension://${ID}/`;

/** The parts of a browser that the extension uses, in memory; what was done to it can be asked afterwards. */
export class FakeBrowser {
  readonly listeners = new Set<Listener>();
  readonly done: unknown[][] = [];
  readonly #areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
  readonly #storageListeners = new Set<(changes: object, area: string) => void>();
  messages: Readonly<Record<string, string>> = {};
  tabs: { id: number; windowId: number; url: string; incognito: boolean }[] = [];
  manifest = { version: "1.0.0" };

  /** Puts it in place of the browser, for the polyfill and for content scripts. */
  install(): this {
    Object.assign(globalThis, { browser: this.api, chrome: this.api });
    return this;
  }

  /** Sends a message as `sender` and waits for the answer; undefined where no listener claims it. */
  async send(message: unknown, sender: FakeSender): Promise<unknown> {
    for (const listener of this.listeners) {
      let settle: (answer: unknown) => void = () => undefined;
      const answered = new Promise((resolve) => {
        settle = resolve;
      });
      // Messages are copied on their way, as a browser does.
      if (listener(structuredClone(message), sender, settle) === true) return structuredClone(await answered);
    }
    return undefined;
  }

  /** A content script of a page. */
  page(url: string, { tabId = 1, incognito = false, frameId = 0 } = {}): FakeSender {
    return { id: ID, url, frameId, tab: { id: tabId, incognito } };
  }

  /** One of the extension's own pages. */
  view(): FakeSender {
    return { id: ID, url: `${ROOT}library.html` };
  }

  readonly api = {
    runtime: {
      id: ID as string | undefined,
      getURL: (path: string) => ROOT + path,
      getManifest: () => this.manifest,
      onMessage: {
        addListener: (listener: Listener) => void this.listeners.add(listener),
        removeListener: (listener: Listener) => void this.listeners.delete(listener),
      },
      onInstalled: { addListener: () => undefined },
      onStartup: { addListener: () => undefined },
      sendMessage: async (message: unknown): Promise<unknown> => {
        this.done.push(["runtime.sendMessage", message]);
        throw new Error("Could not establish connection. Receiving end does not exist.");
      },
    },
    contextMenus: {
      removeAll: async () => undefined,
      create: (entry: unknown) => void this.done.push(["contextMenus.create", entry]),
      onClicked: { addListener: () => undefined },
    },
    storage: {
      local: this.#area("local"),
      session: this.#area("session"),
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) =>
          void this.#storageListeners.add(listener),
        removeListener: (listener: (changes: object, area: string) => void) =>
          void this.#storageListeners.delete(listener),
      },
    },
    i18n: {
      getMessage: (id: string, values: readonly string[] = []) =>
        (this.messages[id] ?? "").replace(
          /\$(\d)/g,
          (_all, index: string) => values[Number(index) - 1] ?? "",
        ),
      getUILanguage: () => "en",
    },
    tabs: {
      onUpdated: { addListener: () => undefined },
      query: async () => this.tabs,
      create: async (what: unknown) => void this.done.push(["tabs.create", what]),
      sendMessage: async (...args: unknown[]): Promise<unknown> => {
        this.done.push(["tabs.sendMessage", ...args]);
        return { ok: true, value: null };
      },
    },
    scripting: {
      executeScript: async (what: unknown) => void this.done.push(["executeScript", what]),
      insertCSS: async (what: unknown) => void this.done.push(["insertCSS", what]),
      removeCSS: async (what: unknown) => void this.done.push(["removeCSS", what]),
    },
    action: {
      setBadgeText: async (what: unknown) => void this.done.push(["setBadgeText", what]),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
  };

  #area(name: "local" | "session") {
    const area = () => this.#areas[name];
    const tell = (changes: object) => {
      for (const listener of this.#storageListeners) listener(changes, name);
    };
    return {
      get: async (keys: string | readonly string[] | null) => {
        const wanted = keys === null ? [...area().keys()] : [keys].flat();
        const found = wanted
          .filter((key) => area().has(key))
          .map((key) => [key, structuredClone(area().get(key))]);
        return Object.fromEntries(found) as Record<string, unknown>;
      },
      set: async (items: Readonly<Record<string, unknown>>) => {
        for (const [key, value] of Object.entries(items)) area().set(key, structuredClone(value));
        tell(items);
      },
      remove: async (keys: string | readonly string[]) => {
        for (const key of [keys].flat()) area().delete(key);
        tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
      },
    };
  }
}
