import type { Annotation, Placed } from "../../model/annotation";
import { gradeOf } from "../../model/effective";
import { sourceKey } from "../../model/source-key";
import { contentText, cueText, shownName } from "../../ui/claim-words";
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
      <GradeLine grade={gradeOf(annotation)} width={24} />
      <span class="claim-words">
        <span class="claim-name" dir="auto">
          <SourceName annotation={annotation} />
          {cue && <span class="quiet">{`\u00a0· ${cue}`}</span>}
          <OtherHands annotation={annotation} />
        </span>
        <span class="unseen">, {say(gradeMessage(gradeOf(annotation)))}: </span>
        <span class="claim-content said" dir="auto">
          {contentText(annotation)}
        </span>
        {work.verdict && <span class="claim-verdict">{say(`verdict_${work.verdict}`)}</span>}
        {work.note && (
          <span class="claim-note" dir="auto">
            {work.note}
          </span>
        )}
        {placed.alteration && !placed.alteration.why && (
          <span class="claim-changed">{say("altered_sign")}</span>
        )}
        {work.dismissed && <span class="claim-note">{say("dismissed")}</span>}
      </span>
    </span>
  );
}

/** The hands of the chain beside the one named first: whom it relies on, or the outlet it came through. */
function OtherHands({ annotation }: { annotation: Annotation }) {
  const say = useSay();
  const { chain } = annotation.claim;
  const name = sourceKey(shownName(annotation) ?? "");
  const at = chain.findIndex((link) => sourceKey(link.name) === name);
  if (chain.length < 2 || at < 0) return null;
  const called = chain.map((link) => link.name || say(`kind_${link.kind}`));
  // "told Nordpost" has named the outlet.
  const cue = cueText(annotation).toLowerCase();
  const outlets = called.slice(0, at).filter((one) => !cue.includes(one.toLowerCase()));
  const outside = outlets.join(" → ");
  const inside = called.slice(at + 1).join(" → ");
  return (
    <span class="quiet">
      {outside && `\u00a0· ${say("row_through", outside)}`}
      {inside && `\u00a0· ${say("row_relies", inside)}`}
    </span>
  );
}
