import type { Being } from "./beings";
import type { Referent, Scene } from "./scene";

/** A being as a referent, for those who found it without a source phrase. */
export function referentOf(scene: Scene, being: Being): Referent {
  const own = scene.publisher.isOwn(being.name);
  const kind =
    being.sort === "person"
      ? "person"
      : being.sort === "outlet"
        ? own
          ? "witness"
          : "media"
        : being.sort === "data"
          ? "document"
          : "organisation";
  const about = being.known?.about;
  const rule =
    being.sort === "person"
      ? "named"
      : being.sort === "outlet"
        ? own
          ? "own-outlet"
          : being.known
            ? "outlet-list"
            : "newsroom-word"
        : being.known?.list === "metonym"
          ? "metonym"
          : being.sort === "place"
            ? "place-speaks"
            : being.known
              ? "body-list"
              : "named-body";
  return {
    kind,
    name: being.name,
    confidence: 0.9,
    being,
    gender: being.gender,
    plural: false,
    head: "",
    why: { rule, values: about ? [being.name, about] : [being.name] },
    ...(being.sort === "outlet" ? { outlet: being.name } : {}),
  };
}
