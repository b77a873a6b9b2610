import { useSay } from "../../ui/say";

const STORED = ["articles", "work", "settings"] as const;
const PERMISSIONS = ["hosts", "scripting", "storage", "unlimited", "panel", "menus"] as const;

/** What is stored and where, what never happens, and why each permission is asked. */
export function Privacy() {
  const say = useSay();
  return (
    <section id="privacy">
      <h2>{say("options_privacy")}</h2>
      <div>
        <p>{say("privacy_local")}</p>
        <ul class="lines">
          {STORED.map((one) => (
            <li key={one}>{say(`privacy_${one}`)}</li>
          ))}
        </ul>
        <h3>{say("permissions_label")}</h3>
        <dl class="permissions">
          {PERMISSIONS.map((one) => (
            <div key={one}>
              <dt>{say(`permission_${one}`)}</dt>
              <dd>{say(`permission_${one}_why`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
