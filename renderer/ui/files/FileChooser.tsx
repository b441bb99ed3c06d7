import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import classes from './FileChooser.module.css';

type Props = {
  readonly children: ReactNode;
  /** Says for screen readers what the chosen files become. */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly variant?: 'filled' | 'default';
  readonly single?: boolean;
  /** Beside other small buttons of a row. */
  readonly compact?: boolean;
  /** To give the button the focus from outside. */
  readonly buttonId?: string;
};

/** A button that opens the file dialog. */
export const FileChooser = (props: Props) => {
  const { children, label, onFiles, variant = 'default', single = false } = props;
  const { compact = false, buttonId } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className={classes.input}
        type="file"
        multiple={!single}
        aria-label={label}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <Button
        id={buttonId}
        variant={variant}
        size={compact ? 'compact-sm' : 'sm'}
        leftSection={<IconUpload size={compact ? 16 : 18} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  );
};
