import { useEffect, useState } from "preact/hooks";
import type { StorageUse } from "../../platform/protocol";
import type { Settings } from "../../platform/settings";
import { useSay } from "../../ui/say";
import { megabytes } from "../megabytes";
import { Choice } from "./choice";

/** What the part about keeping needs from outside. */
export interface KeepingDoor {
  readonly storage: () => Promise<StorageUse>;
  readonly persist: () => Promise<boolean>;
  readonly deleteAll: () => Promise<number>;
  readonly open: (view: "library") => void;
}

interface Props {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly door: KeepingDoor;
}

const DAYS = [7, 30, 90, 365] as const;

/** What is kept and for how long, how much room it takes, and how all of it is deleted. */
export function Keeping({ settings, change, door }: Props) {
  const say = useSay();
  const [use, setUse] = useState<StorageUse | null | "unreachable">(null);
  const look = () => void door.storage().then(setUse, () => setUse("unreachable"));
  useEffect(look, [door]);
  return (
    <section id="keeping">
      <h2>{say("options_keeping")}</h2>
      <div>
        <Choice
          name="keep"
          label={say("options_keep")}
          values={["all", "annotated"]}
          value={settings.keep}
          words="keep"
          onChoose={(keep) => change({ keep })}
        />
        {settings.keep === "all" && (
          <label class="check">
            {say("options_days")}
            <select
              value={String(settings.days ?? 0)}
              onChange={(event) => change({ days: Number(event.currentTarget.value) || null })}
            >
              {DAYS.map((days) => (
                <option key={days} value={String(days)}>
                  {say("days", days)}
                </option>
              ))}
              <option value="0">{say("days_for_good")}</option>
            </select>
          </label>
        )}
        {use === "unreachable" && <p class="wrong">{say("storage_unreachable")}</p>}
        {use !== null && use !== "unreachable" && (
          <>
            {use.trouble && <p class="wrong">{say(`storage_trouble_${use.trouble}`)}</p>}
            <p>
              {say("storage_articles", use.articles)} · {say("claims_count", use.claims)} ·{" "}
              {say("storage_touched", use.touched)}
              {use.bytes !== null && ` · ${megabytes(say("locale"), use.bytes)}`}
            </p>
            {use.corrupt > 0 && <p class="wrong">{say("storage_corrupt", use.corrupt)}</p>}
            {use.persisted ? (
              <p class="quiet">{say("storage_persisted")}</p>
            ) : (
              <p>
                {say("storage_not_persisted")}{" "}
                <button type="button" class="plain" onClick={() => void door.persist().then(look)}>
                  {say("storage_persist")}
                </button>
              </p>
            )}
          </>
        )}
        <p>
          <button type="button" class="plain" onClick={() => door.open("library")}>
            {say("storage_to_library")}
          </button>
        </p>
        <DeleteAll door={door} onDone={look} />
      </div>
    </section>
  );
}

function DeleteAll({ door, onDone }: { door: KeepingDoor; onDone: () => void }) {
  const say = useSay();
  const [step, setStep] = useState<"closed" | "asking" | "failed" | number>("closed");
  if (step === "asking")
    return (
      <div role="alertdialog" aria-label={say("delete_all")}>
        <p>{say("delete_all_sure")}</p>
        <p class="buttons">
          <button
            type="button"
            onClick={() =>
              void door.deleteAll().then(
                (articles) => {
                  setStep(articles);
                  onDone();
                },
                () => setStep("failed"),
              )
            }
          >
            {say("delete_all_yes")}
          </button>
          {/* biome-ignore lint/a11y/noAutofocus: the way back is the safe answer to a question just asked */}
          <button type="button" autoFocus onClick={() => setStep("closed")}>
            {say("cancel")}
          </button>
        </p>
      </div>
    );
  return (
    <p>
      <button type="button" onClick={() => setStep("asking")}>
        {say("delete_all")}
      </button>{" "}
      <span role="status">
        {typeof step === "number" && say("deleted", step)}
        {step === "failed" && say("storage_unreachable")}
      </span>
    </p>
  );
}
