import type { Placed } from "../../model/annotation";
import { KINDS, type Kind } from "../../model/claim";
import { kindOf } from "../../model/effective";
import { gradeMessage } from "../../ui/grade-line";
import { useSay } from "../../ui/say";
import { type ListFilter, NO_FILTER } from "./filter";

interface Props {
  readonly placed: readonly Placed[];
  readonly shown: number;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  /** Opens what all kept articles have of a source. */
  readonly onSource: (name: string) => void;
}

/** How many claims are listed and what narrows them: kind, the reader's own; everything again with one press. */
export function Filters({ placed, shown, filter, onFilter, onSource }: Props) {
  const say = useSay();
  const kinds = KINDS.filter((kind) => placed.some(({ annotation }) => kindOf(annotation) === kind));
  const { grade, kind, source, signal, touched } = filter;
  const narrowed = [grade, kind, source, signal].some((each) => each !== null) || touched;
  return (
    <div class="filters">
      <h2>
        <span role="status">
          {narrowed ? say("claims_of", shown, placed.length) : say("claims_count", placed.length)}
          {/* What was pressed may have gone out of sight by now. */}
          {grade !== null && <span class="narrowed">{`\u00a0· ${say(gradeMessage(grade))}`}</span>}
          {source !== null && <span class="narrowed">{`\u00a0· ${source}`}</span>}
        </span>
      </h2>
      {narrowed && (
        <button type="button" class="plain" onClick={() => onFilter(NO_FILTER)}>
          {say("filter_none")}
        </button>
      )}
      {source !== null && (
        <button type="button" class="plain" onClick={() => onSource(source)}>
          {say("library_open_source")}
        </button>
      )}
      <label>
        <span class="unseen">{say("filter_kind")}</span>
        <select
          value={kind ?? ""}
          onChange={(event) =>
            onFilter({ ...filter, kind: (event.currentTarget.value || null) as Kind | null })
          }
        >
          <option value="">{say("filter_all_kinds")}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {say(`kind_${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={touched}
          onChange={(event) => onFilter({ ...filter, touched: event.currentTarget.checked })}
        />
        {say("filter_touched")}
      </label>
    </div>
  );
}
