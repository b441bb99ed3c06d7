import { useState } from 'react';
import { CiteBar } from './CiteBar.tsx';
import type { PageWords } from './page-words.ts';
import { SkeletonLines } from '../SkeletonLines.tsx';
import { useText } from '../use-text.ts';
import { PdfPage } from './PdfPage.tsx';
import classes from './PdfViewer.module.css';
import { usePdf } from './use-pdf.ts';
import { ViewerBar } from './ViewerBar.tsx';

type Props = {
  readonly url: string;
  /** Opens here; a new number turns to it. */
  readonly startPage?: number;
  /** The address is that of a newer state of the same paper: page and pages stay in sight until it is ready. */
  readonly steady?: boolean;
  /** What stands out on its pages; kept by the caller, for another one draws the page anew. */
  readonly words?: PageWords;
  /** Offers to cite the words that are chosen on a page. */
  readonly onCite?: ((page: number, words: string) => void) | undefined;
};

const noWords: PageWords = {};

/** A PDF page by page, with zoom. */
export const PdfViewer = (props: Props) => {
  const { url, startPage = 1, steady = false, words = noWords, onCite } = props;
  const text = useText('evidence');
  const opened = usePdf(url, { steady });
  const [page, setPage] = useTurnedPage(startPage, steady ? '' : url);
  const [zoom, setZoom] = useState(1);
  const [chosen, setChosen] = useState('');
  if (opened.state === 'failed') return <p role="alert">{text('viewer.failed')}</p>;
  if (opened.state === 'loading') return <SkeletonLines lines={10} />;
  const pages = opened.pdf.numPages;
  const turn = (next: number) => {
    setChosen('');
    setPage(next);
  };
  const shown = Math.min(Math.max(1, page), pages);
  return (
    <div className={classes.viewer}>
      <ViewerBar page={shown} pages={pages} zoom={zoom} onPage={turn} onZoom={setZoom} />
      {onCite && chosen !== '' && (
        <CiteBar
          words={chosen}
          onCite={() => {
            onCite(shown, chosen);
            setChosen('');
          }}
        />
      )}
      <PdfPage pdf={opened.pdf} page={shown} zoom={zoom} words={words} onChosen={setChosen} />
    </div>
  );
};

/** The page that was turned to, until another paper or another first page is asked for. */
const useTurnedPage = (startPage: number, paper: string) => {
  const from = `${startPage} ${paper}`;
  const [turned, setTurned] = useState({ from, page: startPage });
  const page = turned.from === from ? turned.page : startPage;
  return [page, (next: number) => setTurned({ from, page: next })] as const;
};
