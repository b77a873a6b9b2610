import { useSay } from "../../ui/say";
import type { PageState } from "./page-state";

interface Props {
  readonly page: Exclude<PageState, { state: "article" | "kept" }>;
  readonly onAnyway: () => void;
  readonly onResume: () => void;
  readonly onAgain: () => void;
}

/** Why there is nothing to show of a page, in a sentence of its own for each case, with the way on where there is one. */
export function PageSentence({ page, onAnyway, onResume, onAgain }: Props) {
  const say = useSay();
  const [sentence, action] = parts();
  return (
    <section class="page-sentence" data-state={page.state}>
      <h1 class="unseen">{say("name")}</h1>
      <p role="status">{sentence}</p>
      {action && (
        <button type="button" onClick={action.act}>
          {action.label}
        </button>
      )}
    </section>
  );

  function parts(): readonly [string, { label: string; act: () => void }?] {
    switch (page.state) {
      case "reading":
        return [say("page_reading")];
      case "not-article":
        return [say("page_not_article"), { label: say("page_anyway"), act: onAnyway }];
      case "language":
        return [say("page_language", languageName(say("locale"), page.language))];
      case "too-large":
        return [say("page_too_large", page.limit)];
      case "off":
        return [say(`page_off_${page.why}`), { label: say(`page_on_${page.why}`), act: onResume }];
      case "unreadable":
        return [say(`page_unreadable_${page.why}`)];
      case "unreachable":
        return [say("page_unreachable", page.message), { label: say("save_again"), act: onAgain }];
    }
  }
}

/** A language by its name in ours; its tag where the browser knows none. */
function languageName(ours: string, tag: string): string {
  try {
    return new Intl.DisplayNames([ours], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
