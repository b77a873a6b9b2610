import { useEffect, useState } from "preact/hooks";
import { useSay } from "../../ui/say";

/** What is heard only where it changes in a region that was there before, so it comes this much later, in ms. */
const AFTER = 200;

/** Tells who does not see it how many claims were found, and again whenever another article is shown; null is silence. */
export function FoundCount({ of, count }: { of: string | null; count: number }) {
  const say = useSay();
  const [words, setWords] = useState("");
  useEffect(() => {
    setWords("");
    const timer = setTimeout(setWords, AFTER, of === null ? "" : say("claims_found", count));
    return () => clearTimeout(timer);
  }, [of]);
  return (
    <p class="unseen" role="status">
      {words}
    </p>
  );
}
