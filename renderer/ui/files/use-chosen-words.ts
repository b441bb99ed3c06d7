import { useEffect, type RefObject } from 'react';

const most = 1000;

/** Follows the choice of words inside an element; a choice elsewhere in the window is none of its business. */
export const useChosenWords = (
  holder: RefObject<HTMLElement | null>,
  onChosen: (words: string) => void,
): void => {
  useEffect(() => {
    const follow = () => {
      const selection = document.getSelection();
      const anchor = selection?.anchorNode ?? null;
      const isInside = anchor !== null && holder.current?.contains(anchor) === true;
      if (selection && isInside)
        onChosen(selection.toString().replace(/\s+/g, ' ').trim().slice(0, most));
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [holder, onChosen]);
};
