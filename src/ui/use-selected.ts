import { useEffect, useState } from "preact/hooks";

/** Whether words are selected in one of these documents: a page and its frames have a selection each. */
export function useSelected(documents: readonly Document[]): boolean {
  const isSelected = () => documents.some((of) => of.getSelection()?.isCollapsed === false);
  const [selected, setSelected] = useState(isSelected);
  useEffect(() => {
    const look = () => setSelected(isSelected());
    look();
    for (const of of documents) of.addEventListener("selectionchange", look);
    return () => {
      for (const of of documents) of.removeEventListener("selectionchange", look);
    };
  }, documents);
  return selected;
}
