import { type GradeName, gradeName, gradeOfKind, KINDS, type Kind } from "../../model/claim";
import { GradeLabel } from "../../ui/grade-line";
import { useSay } from "../../ui/say";

const GRADED: readonly GradeName[] = ["first-hand", "on-record", "second-hand", "unnamed", "unsourced"];
const STANDARDS = ["reuters", "ap", "bbc", "nyt", "w3c", "imvain", "nato"] as const;

/** The grades with what earns each, the kinds with an example, and the published standards they rest on. */
export function Rubric() {
  const say = useSay();
  return (
    <div class="rubric">
      <p>{say("rubric_weakest")}</p>
      <dl class="grades">
        {GRADED.map((grade) => (
          <div key={grade}>
            <dt>
              <GradeLabel grade={grade} />
            </dt>
            <dd>
              <p>{say(`rubric_${grade}`)}</p>
              <ul>
                {KINDS.filter((kind) => gradeName(gradeOfKind(kind)) === grade).map((kind) => (
                  <KindLine key={kind} kind={kind} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <GradeLabel grade="silence" />
          </dt>
          <dd>{say("rubric_silence")}</dd>
        </div>
      </dl>
      <h3>{say("rubric_standards")}</h3>
      <dl class="standards">
        {STANDARDS.map((name) => (
          <div key={name}>
            <dt>{say(`standard_${name}`)}</dt>
            <dd>{say(`standard_${name}_says`)}</dd>
          </div>
        ))}
      </dl>
      <p>{say("not_truth")}</p>
    </div>
  );
}

function KindLine({ kind }: { kind: Kind }) {
  const say = useSay();
  return (
    <li>
      {say(`kind_${kind}`)}: <span class="said">{say(`example_${kind}`)}</span>
    </li>
  );
}
