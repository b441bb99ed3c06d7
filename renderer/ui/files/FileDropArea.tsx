import type { ReactNode } from 'react';
import classes from './FileDropArea.module.css';
import { useFileDrop } from './use-file-drop.ts';

type Props = {
  readonly onFiles: (files: readonly File[]) => void;
  /** Stands over everything while files are held above. */
  readonly invitation: string;
  readonly className?: string;
  /** Lies inside another such area, which then does not get what is dropped here. */
  readonly isInner?: boolean;
  readonly children: ReactNode;
};

/** A part of the page that takes files dropped anywhere on it. */
export const FileDropArea = ({
  onFiles,
  invitation,
  className = '',
  isInner = false,
  children,
}: Props) => {
  const { isOver, handlers } = useFileDrop(onFiles, isInner);
  return (
    <div className={`${classes.area} ${className}`} {...handlers}>
      {children}
      {isOver && (
        <div className={classes.over} aria-hidden>
          {invitation}
        </div>
      )}
    </div>
  );
};
