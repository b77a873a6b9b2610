import type { ClaimRow } from "../../platform/protocol";
import { useSay } from "../../ui/say";
import { day } from "../day";
import { articleAddress } from "./place";

/** The article that claims stand in, once over all of them: headline, outlet and day. */
export function FromArticle({ row }: { row: ClaimRow }) {
  const say = useSay();
  const facts = [row.publisher, day(say("locale"), row.published)];
  return (
    <h2 class="from">
      <a class="said" dir="auto" href={articleAddress(row.annotation.articleId)}>
        {row.title || row.address}
      </a>{" "}
      <span class="quiet" dir="auto">
        {facts.filter(Boolean).join("\u00a0· ")}
      </span>
    </h2>
  );
}
