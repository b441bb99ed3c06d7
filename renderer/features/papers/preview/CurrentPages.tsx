import { useCore } from '../../../app/core-context.ts';
import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { timeText } from '../../../ui/day-text.ts';
import { PdfViewer } from '../../../ui/files/PdfViewer.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SkeletonLines } from '../../../ui/SkeletonLines.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Paper.module.css';
import { CitationDrawer } from '../citations/CitationDrawer.tsx';
import { CitationList } from '../citations/CitationList.tsx';
import { useCitations } from '../citations/use-citations.ts';
import { FormCheck } from './FormCheck.tsx';
import { usePreview, type Preview } from './use-preview.ts';

type Props = { readonly dossierId: string; readonly paper: string };

/** The pages as the facts stand now; the ones before stay in sight until they are ready. */
export const CurrentPages = ({ dossierId, paper }: Props) => {
  const { bridge } = useCore();
  const preview = usePreview(dossierId, paper);
  const citations = useCitations(dossierId, paper, 'now');
  const { pages } = preview;
  return (
    <>
      <Freshness preview={preview} />
      {pages && <FormCheck dossierId={dossierId} paper={paper} draftSha256={pages.sha256} />}
      <CitationList citations={citations} />
      {pages ? (
        <PdfViewer url={bridge.fileUrl(pages.sha256)} words={citations.words} steady />
      ) : (
        preview.isWorking && <SkeletonLines lines={12} />
      )}
      <CitationDrawer
        dossierId={dossierId}
        citation={citations.opened}
        onClose={() => citations.open(null)}
      />
    </>
  );
};

const Freshness = ({ preview }: { readonly preview: Preview }) => {
  const text = useText('papers');
  const errorText = useErrorText();
  const { error, freshAt, isWorking } = preview;
  if (error) {
    const { title, action } = errorText(error);
    return (
      <Notice tone="red" title={`${text('view.failed')}: ${title}`} live>
        {action}
      </Notice>
    );
  }
  const words =
    isWorking || !freshAt ? text('view.working') : text('view.fresh', { at: timeText(freshAt) });
  return (
    <p className={classes.freshness} role="status">
      {words}
    </p>
  );
};
