import { GRADE_NAMES } from "../../model/claim";
import type { ArticleSummary } from "../../platform/protocol";
import { LineFill } from "../../ui/grade-line";
import { useSay } from "../../ui/say";
import { day } from "../day";
import { claimsOf } from "./chart";
import { articleAddress } from "./place";

interface Props {
  readonly row: ArticleSummary;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

/** An article in a list: headline, outlet, day, how many claims, and their grades as one line. */
export function ArticleLine({ row, chosen, onChoose }: Props) {
  const say = useSay();
  const { article, grades, touched } = row;
  const title = article.facts.title || article.address;
  const facts = [
    article.facts.publisher,
    day(say("locale"), article.facts.published ?? article.lastRead),
    say("claims_count", claimsOf(grades)),
    touched > 0 ? say("library_touched", touched) : "",
  ];
  return (
    <div class="library-article">
      <input
        type="checkbox"
        checked={chosen}
        aria-label={say("library_choose", title)}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div>
        <a class="said" dir="auto" href={articleAddress(article.id)}>
          {title}
        </a>
        <p class="quiet">{facts.filter(Boolean).join("\u00a0· ")}</p>
        <div class="bar-line" aria-hidden="true">
          {GRADE_NAMES.filter((grade) => grades[grade] > 0).map((grade) => (
            <span key={grade} style={{ flexGrow: grades[grade] }}>
              <LineFill grade={grade} />
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
