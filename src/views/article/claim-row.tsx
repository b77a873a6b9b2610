import type { Placed } from "../../model/annotation";
import { contentText, cueText, shownGrade } from "../../ui/claim-words";
import { GradeLine, gradeMessage } from "../../ui/grade-line";
import { useSay } from "../../ui/say";
import { SourceName } from "../../ui/source-line";

/** A claim in a list: its line in the margin, who says it, what is said, and what the reader made of it. */
export function ClaimRow({ placed }: { placed: Placed }) {
  const say = useSay();
  const { annotation } = placed;
  const { work } = annotation;
  const cue = cueText(annotation);
  return (
    <span class="claim-row" data-dismissed={work.dismissed === true}>
      <GradeLine grade={shownGrade(annotation)} width={24} />
      <span class="claim-words">
        <span class="claim-name" dir="auto">
          <SourceName annotation={annotation} />
          {cue && <span class="quiet"> · {cue}</span>}
        </span>
        <span class="unseen">, {say(gradeMessage(shownGrade(annotation)))}: </span>
        <span class="claim-content said" dir="auto">
          {contentText(annotation)}
        </span>
        {work.verdict && <span class="claim-verdict">{say(`verdict_${work.verdict}`)}</span>}
        {work.note && (
          <span class="claim-note" dir="auto">
            {work.note}
          </span>
        )}
        {work.dismissed && <span class="claim-note">{say("dismissed")}</span>}
      </span>
    </span>
  );
}
