import { useSay } from "../../ui/say";

const STORED = ["articles", "work", "settings"] as const;
/** The words for a permission; the one to read pages is no name in the list but asked for by every build. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  scripting: "scripting",
  storage: "storage",
  unlimitedStorage: "unlimited",
  sidePanel: "panel",
  contextMenus: "menus",
  menus: "menus",
};

/** What is stored and where, what never happens, and why each permission is asked. */
export function Privacy({ permissions }: { permissions: readonly string[] }) {
  const say = useSay();
  const asked = ["hosts", ...permissions.flatMap((name) => PERMISSIONS[name] ?? [])];
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
          {asked.map((one) => (
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
