import { useState } from "preact/hooks";
import type { SourceEntry } from "../../model/analysis";
import { gradeName, gradeOfKind } from "../../model/claim";
import { withCapital } from "../../ui/capital";
import { useSay } from "../../ui/say";

const AT_FIRST = 5;

interface Props {
  readonly sources: readonly SourceEntry[];
  readonly chosen: string | null;
  readonly onChoose: (name: string | null) => void;
}

/** Who speaks in the article: name in its line, kind, and how often; a name pressed filters the claims. */
export function Sources({ sources, chosen, onChoose }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const sorted = [...sources].sort((a, b) => b.claims.length - a.claims.length);
  const shown = open ? sorted : sorted.slice(0, AT_FIRST);
  if (sorted.length === 0) return null;
  return (
    <section class="sources">
      <h2>{say("sources_count", sorted.length)}</h2>
      <ul>
        {shown.map((source) => (
          <li key={source.name}>
            <button
              type="button"
              class="bare"
              aria-pressed={chosen === source.name}
              onClick={() => onChoose(chosen === source.name ? null : source.name)}
            >
              <span class="who">
                <span class="said" data-grade={gradeName(gradeOfKind(source.kind))} dir="auto">
                  {withCapital(source.name)}
                </span>{" "}
                <span class="quiet">{say(`kind_${source.kind}`)}</span>
              </span>
              <span class="leader" aria-hidden="true" />
              <span class="quiet source-count">
                <span aria-hidden="true">{source.claims.length}</span>
                <span class="unseen">{say("claims_count", source.claims.length)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {sorted.length > AT_FIRST && (
        <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say("sources_fewer") : say("sources_more", sorted.length - AT_FIRST)}
        </button>
      )}
    </section>
  );
}
