import { useEffect } from "preact/hooks";
import { GRADE_NAMES } from "../../model/claim";
import { GradeLabel } from "../../ui/grade-line";
import { keepFocus } from "../../ui/keep-focus";
import { useSay } from "../../ui/say";
import { LiveExample } from "./live-example";

/** What the welcome page needs from outside. */
export interface WelcomeDoor {
  readonly openOptions: (hash: string) => void;
}

/** What a reader sees first: what it does, tried at once; what the lines mean; what never happens. */
export function WelcomeView({ door }: { door: WelcomeDoor }) {
  const say = useSay();
  useEffect(() => keepFocus(document), []);
  return (
    <main class="pages">
      <header>
        <h1>{say("welcome_title")}</h1>
        <p class="lead">{say("welcome_lead")}</p>
      </header>
      <div class="try">
        <p class="quiet">{say("welcome_try")}</p>
        <LiveExample />
      </div>
      <section>
        <h2>{say("welcome_lines")}</h2>
        <div>
          <dl class="legend">
            {GRADE_NAMES.map((grade) => (
              <div key={grade}>
                <dt>
                  <GradeLabel grade={grade} />
                </dt>
                <dd>{say(`rubric_${grade}`)}</dd>
              </div>
            ))}
          </dl>
          <p>{say("not_truth")}</p>
        </div>
      </section>
      <section>
        <h2>{say("welcome_then")}</h2>
        <ol class="lines">
          {["read", "pin", "keys", "write", "export"].map((step) => (
            <li key={step}>{say(`welcome_then_${step}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{say("welcome_privacy")}</h2>
        <div>
          <p>{say("privacy_local")}</p>
          <p>{say("welcome_why_all")}</p>
          <p>
            {say("welcome_more")}{" "}
            <button type="button" class="plain" onClick={() => door.openOptions("rubric")}>
              {say("open_options")}
            </button>
          </p>
        </div>
      </section>
    </main>
  );
}
