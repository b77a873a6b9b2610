import { GRADE_NAMES } from "../../model/claim";
import type { Settings } from "../../platform/settings";
import { GradeLabel } from "../../ui/grade-line";
import { useSay } from "../../ui/say";
import { EXAMPLE_ORDER, MarkedText } from "../marked-text";
import { Check, Choice } from "./choice";

interface Props {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

/** Which claims are marked, how the lines look, and how the card opens; a sample shows the choice at once. */
export function Marks({ settings, change }: Props) {
  const say = useSay();
  const { marked } = settings;
  return (
    <section>
      <h2>{say("options_marks")}</h2>
      <div>
        <fieldset class="choice grades">
          <legend>{say("options_marked")}</legend>
          {GRADE_NAMES.map((grade) => (
            <label key={grade} class="check">
              <input
                type="checkbox"
                checked={marked.includes(grade)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  change({
                    marked: GRADE_NAMES.filter((one) => (one === grade ? on : marked.includes(one))),
                  });
                }}
              />
              <GradeLabel grade={grade} />
            </label>
          ))}
        </fieldset>
        <Choice
          name="lines"
          label={say("options_lines")}
          values={["standard", "strong", "plain"]}
          value={settings.lines}
          words="lines"
          onChoose={(lines) => change({ lines })}
        />
        <figure class="sample" aria-label={say("options_sample")}>
          {EXAMPLE_ORDER.map((grade) => (
            <MarkedText
              key={grade}
              message={say(`example_sentence_${grade}`)}
              grade={grade}
              marked={marked.includes(grade)}
            />
          ))}
        </figure>
        <Choice
          name="theme"
          label={say("options_theme")}
          values={["auto", "light", "dark"]}
          value={settings.theme}
          words="theme"
          onChoose={(theme) => change({ theme })}
        />
        <Choice
          name="opens"
          label={say("options_opens")}
          values={["hover", "click"]}
          value={settings.opens}
          words="opens"
          onChoose={(opens) => change({ opens })}
        />
        {settings.opens === "hover" && (
          <label class="check">
            {say("options_delay")}
            <input
              type="number"
              class="short"
              min={0}
              max={2000}
              step={50}
              value={settings.delay}
              onChange={(event) => {
                const delay = event.currentTarget.valueAsNumber;
                if (delay >= 0 && delay <= 2000) change({ delay });
              }}
            />
          </label>
        )}
        <Check label={say("options_badge")} on={settings.badge} onTurn={(badge) => change({ badge })} />
        <Check
          label={say("options_key_hints")}
          on={settings.keyHints}
          onTurn={(keyHints) => change({ keyHints })}
        />
      </div>
    </section>
  );
}
