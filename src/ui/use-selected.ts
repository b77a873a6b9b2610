import { useEffect, useState } from "preact/hooks";

/** Whether words of the page are selected. */
export function useSelected(): boolean {
  const [selected, setSelected] = useState(isSelected);
  useEffect(() => {
    const look = () => setSelected(isSelected());
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  return selected;
}

function isSelected(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}
