import { useEffect, useState } from "preact/hooks";

/** Whether words are selected now in one of these documents: a page and its frames have a selection each. */
export function isSelected(documents: readonly Document[]): boolean {
  return documents.some((of) => of.getSelection()?.isCollapsed === false);
}

/** The same to draw by: the browser tells a moment after. */
export function useSelected(documents: readonly Document[]): boolean {
  const [selected, setSelected] = useState(() => isSelected(documents));
  useEffect(() => {
    const look = () => setSelected(isSelected(documents));
    look();
    for (const of of documents) of.addEventListener("selectionchange", look);
    return () => {
      for (const of of documents) of.removeEventListener("selectionchange", look);
    };
  }, documents);
  return selected;
}
