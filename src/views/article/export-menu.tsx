import type { Annotation, Article } from "../../model/annotation";
import { useSay } from "../../ui/say";
import { EXPORT_FORMATS, exportArticle } from "./export-article";

/** The forms in which the article can be taken along. */
export function ExportMenu({
  article,
  annotations,
}: {
  article: Article;
  annotations: readonly Annotation[];
}) {
  const say = useSay();
  return (
    <p class="export">
      <span>{say("export_label")}</span>{" "}
      {EXPORT_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="plain"
          data-format={format}
          onClick={() => exportArticle(say, format, { article, annotations })}
        >
          {say(`export_${format}`)}
        </button>
      ))}
    </p>
  );
}
