import type { Link } from "../model/claim";
import { gradeName, gradeOfKind } from "../model/claim";
import { withCapital } from "./capital";
import { useSay } from "./say";

/**
 * The hands a claim came through, outermost first. Each name carries the line its own kind would have on the page,
 * so that the weakest hand is seen; the arrows are read out as "which relies on".
 */
export function Chain({ links }: { links: readonly Link[] }) {
  const say = useSay();
  if (links.length < 2) return null;
  const called = ({ name, kind }: Link) => name || say(`kind_${kind}`);
  return (
    <ol class="chain" aria-label={say("chain_label")}>
      {links.map((link, index) => (
        <li key={index}>
          {index > 0 && <span class="unseen">{say("chain_then")} </span>}
          <span class="chain-name said" data-grade={gradeName(gradeOfKind(link.kind))}>
            {index === 0 ? withCapital(called(link)) : called(link)}
          </span>{" "}
          {link.name && <span class="quiet">{say(`kind_${link.kind}`)}</span>}
        </li>
      ))}
    </ol>
  );
}
