import { useState } from "preact/hooks";
import type { Annotation, ReaderWork } from "../../model/annotation";
import type { Change } from "../../model/change";
import { gradeName } from "../../model/claim";
import { type Say, useSay } from "../../ui/say";
import type { Brought } from "./import-file";
import type { LibraryDoor } from "./library-door";

type Conflict = Brought["conflicts"][number];

/** So many are shown at once; the others come up again when the file is brought in again. */
const SHOWN = 100;

/** Claims on which a file said otherwise than the reader: both are shown, ours stays until the reader takes theirs. */
export function ConflictList({
  door,
  conflicts,
}: {
  door: Pick<LibraryDoor, "edit">;
  conflicts: Brought["conflicts"];
}) {
  const say = useSay();
  return (
    <section class="conflicts">
      <h2>{say("brought_conflicts", conflicts.length)}</h2>
      <ul class="lines">
        {conflicts.slice(0, SHOWN).map((conflict) => (
          <ConflictLine key={conflict.ours.id} door={door} conflict={conflict} />
        ))}
      </ul>
    </section>
  );
}

function ConflictLine({
  door,
  conflict: { ours, theirs },
}: {
  door: Pick<LibraryDoor, "edit">;
  conflict: Conflict;
}) {
  const say = useSay();
  const [kept, setKept] = useState({ side: "ours", revision: ours.revision });
  const [failed, setFailed] = useState(false);

  async function keep(side: "ours" | "theirs"): Promise<void> {
    const change = wholly((side === "ours" ? ours : theirs).work);
    const edit = { annotationId: ours.id, revision: kept.revision, change };
    const answer = await door.edit(edit).catch(() => null);
    if (answer?.status === "saved") setKept({ side, revision: answer.annotation.revision });
    setFailed(answer?.status !== "saved");
  }

  return (
    <li data-kept={kept.side}>
      <a href={`#article=${ours.articleId}`}>{wordsOf(ours)}</a>
      <dl>
        <dt>{say("brought_ours")}</dt>
        <dd>{workLine(ours.work, say)}</dd>
        <dt>{say("brought_theirs")}</dt>
        <dd>{workLine(theirs.work, say)}</dd>
      </dl>
      <button type="button" class="plain" onClick={() => void keep(kept.side === "ours" ? "theirs" : "ours")}>
        {say(kept.side === "ours" ? "brought_take_theirs" : "brought_take_ours")}
      </button>
      {kept.side === "theirs" && <span role="status"> {say("brought_taken")}</span>}
      {failed && <span class="wrong"> {say("brought_not_taken")}</span>}
    </li>
  );
}

function wordsOf({ anchors: { content, cue, source } }: Annotation): string {
  const said = content.length > 0 ? content : [...source, ...cue];
  return `“${said.map(({ quote }) => quote.exact).join(" … ")}”`;
}

function workLine(work: ReaderWork, say: Say): string {
  const { verdict, grade, kind, name, dismissed, note, tags, evidence } = work;
  return [
    dismissed && say("dismissed"),
    verdict && say(`verdict_${verdict}`),
    grade && say(`grade_${gradeName(grade)}`),
    kind && say(`kind_${kind}`),
    name,
    note,
    tags?.join(", "),
    evidence?.map(({ title, url }) => [title, url].filter(Boolean).join(" ")).join(", "),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A change after which the work is this and nothing else. */
function wholly(work: ReaderWork): Change {
  const { verdict = null, note = null, evidence = null, tags = null } = work;
  const { grade = null, kind = null, name = null, dismissed = null } = work;
  return { verdict, note, evidence, tags, grade, kind, name, dismissed };
}
