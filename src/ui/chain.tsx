import type { Link } from "../model/claim";
import { gradeName, gradeOfKind } from "../model/claim";
import { useSay } from "./say";

/**
 * The hands a claim came through, outermost first. Each name carries the line its own kind would have on the page,
 * so that the weakest hand is seen; the arrows are read out as "which relies on".
 */
export function Chain({ links }: { links: readonly Link[] }) {
  const say = useSay();
  if (links.length < 2) return null;
  return (
    <ol class="chain" aria-label={say("chain_label")}>
      {links.map((link, index) => (
        <li key={index}>
          {index > 0 && <span class="unseen">{say("chain_then")} </span>}
          <span class="chain-name said" data-grade={gradeName(gradeOfKind(link.kind))}>
            {link.name || say(`kind_${link.kind}`)}
          </span>{" "}
          {link.name && <span class="quiet">{say(`kind_${link.kind}`)}</span>}
        </li>
      ))}
    </ol>
  );
}
