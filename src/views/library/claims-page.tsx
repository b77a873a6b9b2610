import { useEffect } from "preact/hooks";
import type { ClaimFilter } from "../../platform/protocol";
import { ClaimFilters } from "./claim-filters";
import { ClaimsList } from "./claims-list";
import type { LibraryDoor } from "./library-door";

/** So long after it opened, in ms, the library makes ready to be searched: its first claims are there by then. */
const READY_AFTER = 700;

interface Props {
  readonly door: LibraryDoor;
  /** Grows when something changed elsewhere. */
  readonly news: number;
  readonly filter: ClaimFilter;
  readonly sourceName: string | null;
  readonly onFilter: (filter: ClaimFilter) => void;
  readonly onSource: (name: string) => void;
}

/** All kept claims, searched as one types and filtered. */
export function ClaimsPage({ door, news, filter, sourceName, onFilter, onSource }: Props) {
  useEffect(() => {
    const timer = setTimeout(door.readyToSearch, READY_AFTER);
    return () => clearTimeout(timer);
  }, [door]);
  return (
    <>
      <ClaimFilters
        filter={filter}
        sourceName={sourceName}
        door={door}
        onFilter={onFilter}
        onSource={onSource}
      />
      <ClaimsList door={door} news={news} filter={filter} />
    </>
  );
}
