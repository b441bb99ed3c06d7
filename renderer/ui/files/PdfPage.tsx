import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { PageWords } from './page-words.ts';
import { useChosenWords } from './use-chosen-words.ts';
import { scrolledByKeys } from '../scrolled-by-keys.ts';
import { useText } from '../use-text.ts';
import { drawPage } from './draw-page.ts';
import classes from './PdfViewer.module.css';

type Props = {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly zoom: number;
  readonly words: PageWords;
  /** Told of the words that are chosen on this page; empty when none are. */
  readonly onChosen: (words: string) => void;
};

/** Room for the scroll bar and the edge of the sheet. */
const margin = 24;

/** One page, as wide as its place at zoom 1. */
export const PdfPage = ({ pdf, page, zoom, words, onChosen }: Props) => {
  const text = useText('evidence');
  const holder = useRef<HTMLDivElement>(null);
  const { ref, width } = useElementSize();
  useEffect(() => {
    if (width <= margin) return undefined;
    const drawing = drawPage({ pdf, page, zoom, words, width: width - margin });
    drawing.done.then(
      ({ sheet, shown }) => {
        holder.current?.replaceChildren(sheet);
        shown();
      },
      () => undefined,
    );
    return drawing.cancel;
  }, [pdf, page, zoom, words, width]);
  useChosenWords(holder, onChosen);
  return (
    <div
      ref={ref}
      className={classes.scroll}
      role="region"
      aria-label={text('viewer.page', { page })}
      {...scrolledByKeys}
    >
      <div ref={holder} className={classes.sheet} />
    </div>
  );
};
