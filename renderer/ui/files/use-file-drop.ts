import { useEffect, useRef, useState, type DragEvent } from 'react';

type Drop = {
  readonly isOver: boolean;
  /** For the element that takes the files. */
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
};

/** Files dragged over an element. Anywhere else in the window they do nothing, instead of replacing the page. */
export const useFileDrop = (onFiles: (files: readonly File[]) => void, isInner = false): Drop => {
  const [isOver, setIsOver] = useState(false);
  const depth = useRef(0);
  useIgnoredDrops();
  // An area around this one is told of nothing that happens here.
  const keep = (event: DragEvent) => {
    if (isInner) event.stopPropagation();
  };
  const leave = () => {
    depth.current = Math.max(0, depth.current - 1);
    if (depth.current === 0) setIsOver(false);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: (event) => {
        keep(event);
        if (!event.dataTransfer.types.includes('Files')) return;
        depth.current += 1;
        setIsOver(true);
      },
      onDragOver: (event) => event.preventDefault(),
      onDragLeave: (event) => {
        keep(event);
        leave();
      },
      onDrop: (event) => {
        event.preventDefault();
        keep(event);
        depth.current = 0;
        setIsOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      },
    },
  };
};

const useIgnoredDrops = (): void => {
  useEffect(() => {
    const ignore = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);
};
