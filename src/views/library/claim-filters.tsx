import { useEffect, useState } from "preact/hooks";
import { VERDICTS, type Verdict } from "../../model/annotation";
import { GRADE_NAMES, type GradeName, KINDS, type Kind } from "../../model/claim";
import type { ClaimFilter } from "../../platform/protocol";
import { GradeLine, gradeMessage } from "../../ui/grade-line";
import { useSay } from "../../ui/say";
import { siteNames } from "../site-names";
import type { LibraryDoor } from "./library-door";
import { SourceFilter } from "./source-filter";

interface Props {
  readonly filter: ClaimFilter;
  readonly sourceName: string | null;
  readonly door: LibraryDoor;
  readonly onFilter: (filter: ClaimFilter) => void;
  /** Leaves only the claims of a source, by its name. */
  readonly onSource: (name: string) => void;
}

/** A filter without one of its parts. */
function without(filter: ClaimFilter, part: keyof ClaimFilter): ClaimFilter {
  const { [part]: _, ...rest } = filter;
  return rest;
}

/** Everything that narrows the claims of the library; the grades are pressed, the rest is chosen or typed. */
export function ClaimFilters({ filter, sourceName, door, onFilter, onSource }: Props) {
  const say = useSay();
  const [tags, setTags] = useState<readonly string[]>([]);
  const [site, setSite] = useState(filter.sites?.[0] ?? "");
  useEffect(() => {
    void door.tags().then(
      (found) => setTags(found.map(({ tag }) => tag)),
      () => setTags([]),
    );
  }, [door]);
  const grades = filter.grades ?? [];

  function pick<Part extends keyof ClaimFilter>(part: Part, value: ClaimFilter[Part] | null): void {
    onFilter(value === null || value === undefined ? without(filter, part) : { ...filter, [part]: value });
  }
  function pressGrade(grade: GradeName): void {
    const chosen = grades.includes(grade) ? grades.filter((one) => one !== grade) : [...grades, grade];
    pick("grades", chosen.length > 0 ? chosen : null);
  }

  return (
    <search class="claim-filters">
      <input
        type="search"
        class="words"
        dir="auto"
        aria-label={say("library_search")}
        placeholder={say("library_search")}
        value={filter.text ?? ""}
        onFocus={door.readyToSearch}
        onInput={(event) => pick("text", event.currentTarget.value || null)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one line in every browser */}
      <div class="bar-labels" role="group" aria-label={say("bar_label")}>
        {GRADE_NAMES.map((grade) => (
          <button
            key={grade}
            type="button"
            class="bare"
            aria-pressed={grades.includes(grade)}
            data-chosen={grades.length === 0 || grades.includes(grade)}
            onClick={() => pressGrade(grade)}
          >
            <GradeLine grade={grade} width={20} />
            <span class="bar-name">{say(gradeMessage(grade))}</span>
          </button>
        ))}
      </div>
      <div class="more-filters">
        <Select
          label={say("filter_kind")}
          all={say("filter_all_kinds")}
          values={KINDS}
          value={filter.kinds?.[0]}
          words={(kind) => say(`kind_${kind}`)}
          onChoose={(kind: Kind | null) => pick("kinds", kind && [kind])}
        />
        <Select
          label={say("verdict_label")}
          all={say("filter_all_verdicts")}
          values={VERDICTS}
          value={filter.verdicts?.[0]}
          words={(verdict) => say(`verdict_${verdict}`)}
          onChoose={(verdict: Verdict | null) => pick("verdicts", verdict && [verdict])}
        />
        {tags.length > 0 && (
          <Select
            label={say("tags_label")}
            all={say("filter_all_tags")}
            values={tags}
            value={filter.tags?.[0]}
            words={(tag) => tag}
            onChoose={(tag) => pick("tags", tag === null ? null : [tag])}
          />
        )}
        {sourceName === null && <SourceFilter door={door} onSource={onSource} />}
        <input
          class="site"
          inputMode="url"
          spellcheck={false}
          aria-label={say("filter_site")}
          placeholder={say("filter_site")}
          value={site}
          onInput={(event) => setSite(event.currentTarget.value)}
          onChange={() => {
            const [name] = siteNames(site.includes("://") ? site : `https://${site.trim()}`);
            pick("sites", site.trim() === "" || !name ? null : [name]);
          }}
        />
        <label>
          <span>{say("filter_from")}</span>{" "}
          <input
            type="date"
            value={filter.from?.slice(0, 10) ?? ""}
            onChange={(event) => pick("from", event.currentTarget.value || null)}
          />
        </label>
        <label>
          <span>{say("filter_to")}</span>{" "}
          <input
            type="date"
            value={filter.to?.slice(0, 10) ?? ""}
            onChange={(event) => pick("to", event.currentTarget.value || null)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={filter.touched === true}
            onChange={(event) => pick("touched", event.currentTarget.checked || null)}
          />
          {say("filter_touched")}
        </label>
        {sourceName !== null && (
          <span>
            {say("filter_source", sourceName)}{" "}
            <button type="button" class="plain" onClick={() => pick("source", null)}>
              {say("remove")}
            </button>
          </span>
        )}
        {Object.keys(filter).length > 0 && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setSite("");
              onFilter({});
            }}
          >
            {say("filter_none")}
          </button>
        )}
      </div>
    </search>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly all: string;
  readonly values: readonly Value[];
  readonly value: Value | undefined;
  readonly words: (value: Value) => string;
  readonly onChoose: (value: Value | null) => void;
}

function Select<Value extends string>({ label, all, values, value, words, onChoose }: SelectProps<Value>) {
  return (
    <select
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChoose(values.find((one) => one === chosen) ?? null);
      }}
    >
      <option value="">{all}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {words(one)}
        </option>
      ))}
    </select>
  );
}
