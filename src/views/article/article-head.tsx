import { useEffect, useState } from "preact/hooks";
import type { ArticleView, StorageUse } from "../../platform/protocol";
import { useSay } from "../../ui/say";

/** What the head of an article needs from outside. */
export interface HeadDoor {
  readonly storage: () => Promise<StorageUse>;
  /** Makes the article and the one likely to be the same into one. */
  readonly join: (into: string, other: string) => Promise<void>;
}

/** Which article this is, and anything about its keeping that the reader should know. */
export function ArticleHead({ view, door }: { view: ArticleView; door: HeadDoor }) {
  const say = useSay();
  const { facts, address, id } = view.article;
  const { alike } = view;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "";
  return (
    <header class="article-head">
      <p class="quiet" dir="auto">
        {facts.publisher || host}
      </p>
      <h1 dir="auto">{facts.title || host}</h1>
      {!view.kept && <NotKept door={door} />}
      {view.changed && <p class="quiet">{say("article_changed")}</p>}
      {alike && (
        <p>
          {say("article_alike", alike.article.facts.title || alike.article.address)}{" "}
          <button type="button" class="plain" onClick={() => void door.join(alike.article.id, id)}>
            {say("article_join")}
          </button>
        </p>
      )}
    </header>
  );
}

/** Why nothing is kept: the reader's own choice, or a store that cannot be used, which has to be said. */
function NotKept({ door }: { door: HeadDoor }) {
  const say = useSay();
  const [why, setWhy] = useState("article_not_kept");
  useEffect(() => {
    let live = true;
    door.storage().then(
      ({ trouble }) => live && trouble && setWhy(`storage_trouble_${trouble}`),
      () => live && setWhy("storage_unreachable"),
    );
    return () => {
      live = false;
    };
  }, [door]);
  return <p class="quiet">{say(why)}</p>;
}
