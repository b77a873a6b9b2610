import { followAlways } from "../../platform/always";
import { askFromView } from "../../platform/ask";
import { browserKeys, declaredPermissions } from "../../platform/declared";
import { keepForGood } from "../../platform/persistence";
import { changeSettings, readSettings, resetSettings, watchSettings } from "../../platform/settings";
import { openView } from "../../platform/tabs";
import { mount } from "../mount";
import { OptionsView } from "./options-view";

void mount(
  <OptionsView
    door={{
      settings: readSettings,
      async change(change) {
        await changeSettings(change);
        if (change.always) await followAlways(change.always);
      },
      watch: watchSettings,
      async reset() {
        await resetSettings();
        await followAlways([]);
      },
      keys: browserKeys,
      lookUp: (name) => askFromView("view.look-up", { name }),
      permissions: declaredPermissions(),
      storage: () => askFromView("view.storage", {}),
      persist: keepForGood,
      deleteAll: async () => (await askFromView("view.delete", { everything: true })).articles,
      open: (view) => void openView(view),
    }}
  />,
  "options_title",
);
