import { useState } from "preact/hooks";
import type { Settings } from "../../platform/settings";
import { useSay } from "../../ui/say";
import { siteNames } from "../site-names";
import { Check } from "./choice";

interface Props {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

/** Where pages are read: everywhere or nowhere, and the rules for single sites. */
export function Sites({ settings, change }: Props) {
  const say = useSay();
  return (
    <section>
      <h2>{say("options_sites")}</h2>
      <div>
        <Check label={say("options_paused")} on={settings.paused} onTurn={(paused) => change({ paused })} />
        <SiteList words="never" sites={settings.never} onChange={(never) => change({ never })} />
        <SiteList words="always" sites={settings.always} onChange={(always) => change({ always })} />
      </div>
    </section>
  );
}

interface ListProps {
  readonly words: "never" | "always";
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
}

function SiteList({ words, sites, onChange }: ListProps) {
  const say = useSay();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);

  function add(event: Event): void {
    event.preventDefault();
    const [name] = siteNames(typed.includes("://") ? typed.trim() : `https://${typed.trim()}`);
    setWrong(name === undefined);
    if (name === undefined) return;
    onChange([...new Set([...sites, name])].sort());
    setTyped("");
  }

  return (
    <fieldset class="site-list">
      <legend>{say(`options_${words}`)}</legend>
      {sites.length > 0 && (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              {site}{" "}
              <button
                type="button"
                class="plain"
                aria-label={say("evidence_remove", site)}
                onClick={() => onChange(sites.filter((one) => one !== site))}
              >
                {say("remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <input
          inputMode="url"
          spellcheck={false}
          aria-label={say("options_site_name")}
          placeholder={say("options_site_name")}
          aria-invalid={wrong}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{say("options_site_add")}</button>
        {wrong && <p role="alert">{say("evidence_wrong")}</p>}
      </form>
    </fieldset>
  );
}
