import { Fragment } from "preact";
import type { Alteration, WordRun } from "../model/alteration";
import { useSay } from "./say";

/** What did not change is cut down to so many units on either side of what did: some eight words. */
const BESIDE = 60;
/** What is gone altogether is shown up to here. */
const LONGEST_GONE = 400;

/**
 * What changed around a claim since the reader worked on it: what is gone struck through, what is new underlined, and
 * both said in words to who does not see it.
 */
export function Altered({ alteration: { runs } }: { alteration: Alteration }) {
  const say = useSay();
  const first = runs.findIndex(({ is }) => is !== "same");
  const last = runs.findLastIndex(({ is }) => is !== "same");
  return (
    <p class="altered said" dir="auto">
      {runs.map((run, index) => {
        if (run.is === "same") return shortened(run, index < first, index > last);
        const Tag = run.is === "gone" ? "del" : "ins";
        const words = run.text.trimEnd();
        // The space after the words is no part of the stroke.
        return (
          <Fragment key={`${index}`}>
            <Tag>
              <span class="unseen">{say(`altered_${run.is}`)} </span>
              {run.is === "gone" ? cut(words, LONGEST_GONE) : words}
              <span class="unseen">{say("altered_end")}</span>
            </Tag>{" "}
          </Fragment>
        );
      })}
    </p>
  );
}

function shortened({ text }: WordRun, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2.5 * BESIDE) return text;
  const head = cut(text, BESIDE);
  const tail = text.slice(text.indexOf(" ", text.length - BESIDE) + 1);
  if (isFirst) return `… ${tail}`;
  return isLast ? head : `${head} ${tail}`;
}

// Up to the end of a word, with a mark that it goes on.
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most);
  return `${text.slice(0, end > 0 ? end : most)} …`;
}
