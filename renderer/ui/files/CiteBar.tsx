import { Button } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useText } from '../use-text.ts';
import classes from './PdfViewer.module.css';

type Props = { readonly words: string; readonly onCite: () => void };

/** The words that are chosen on the page, and what can be done with them. */
export const CiteBar = ({ words, onCite }: Props) => {
  const text = useText('evidence');
  return (
    <div className={classes.cite} role="status">
      <span className={classes.citeWords}>{text('viewer.chosen', { words })}</span>
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconQuote size={16} aria-hidden />}
        // The choice on the page must outlive the press.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onCite}
      >
        {text('viewer.cite')}
      </Button>
    </div>
  );
};
