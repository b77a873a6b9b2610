import { useEffect, useState } from "preact/hooks";
import type { ListEntry } from "../../model/analysis";
import type { BrowserKey } from "../../platform/declared";
import type { Settings } from "../../platform/settings";
import { keepFocus } from "../../ui/keep-focus";
import { KeyTable } from "../../ui/key-list";
import { useSay } from "../../ui/say";
import { LookUp } from "../rubric/look-up";
import { Rubric } from "../rubric/rubric";
import { Keeping, type KeepingDoor } from "./keeping";
import { Marks } from "./marks";
import { Privacy } from "./privacy";
import { Sites } from "./sites";

/** What the options need from outside. */
export interface OptionsDoor extends KeepingDoor {
  readonly settings: () => Promise<Settings>;
  readonly change: (change: Partial<Settings>) => Promise<void>;
  /** Calls back with the settings whenever they change anywhere, until the signal aborts. */
  readonly watch: (changed: (settings: Settings) => void, signal: AbortSignal) => void;
  readonly reset: () => Promise<void>;
  readonly keys: () => Promise<readonly BrowserKey[]>;
  readonly permissions: readonly string[];
  /** What the engine's lists know under a name. */
  readonly lookUp: (name: string) => Promise<ListEntry | null>;
}

/** Every setting, what the grades mean, what is kept, and why each permission is asked. */
export function OptionsView({ door }: { door: OptionsDoor }) {
  const say = useSay();
  useEffect(() => keepFocus(document), []);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [keys, setKeys] = useState<readonly BrowserKey[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    void door.keys().then(setKeys);
    void door.settings().then(setSettings, () => setFailed(true));
    door.watch(setSettings, end.signal);
    return () => end.abort();
  }, [door]);

  function change(part: Partial<Settings>): void {
    setSettings((before) => before && { ...before, ...part });
    door.change(part).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }

  return (
    <main class="pages">
      <header>
        <h1>{say("options_title")}</h1>
        <p role="status" class="wrong">
          {failed && say("options_failed")}
        </p>
      </header>
      {settings && (
        <>
          <Marks settings={settings} change={change} />
          <Sites settings={settings} change={change} />
          <Keeping settings={settings} change={change} door={door} />
        </>
      )}
      <section>
        <h2>{say("options_keys")}</h2>
        <div>
          {keys.length > 0 && (
            <>
              <p>{say("options_keys_page")}</p>
              <dl class="browser-keys">
                {keys.map((key) => (
                  <div key={key.does}>
                    <dt>{key.does}</dt>
                    <dd>
                      <kbd>{key.keys || say("options_keys_none")}</kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          )}
          <p>{say("options_keys_card")}</p>
          <KeyTable />
          <p class="quiet">{say("options_keys_browser")}</p>
        </div>
      </section>
      <section id="rubric">
        <h2>{say("options_rubric")}</h2>
        <div>
          <Rubric />
          <LookUp lookUp={door.lookUp} />
        </div>
      </section>
      <Privacy permissions={door.permissions} />
      <footer>
        <button type="button" class="plain" onClick={() => void door.reset()}>
          {say("options_reset")}
        </button>
      </footer>
    </main>
  );
}
