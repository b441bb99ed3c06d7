import { useCore } from '../../../app/core-context.ts';
import { PdfViewer } from '../../../ui/files/PdfViewer.tsx';
import { CitationDrawer } from '../citations/CitationDrawer.tsx';
import { CitationList } from '../citations/CitationList.tsx';
import { useCitations } from '../citations/use-citations.ts';
import type { PaperView } from '../paper-view.ts';
import { FormCheck } from './FormCheck.tsx';

type Props = { readonly dossierId: string; readonly view: PaperView };

/** The PDF with number and date, as it was frozen when the paper was signed. */
export const IssuedPages = ({ dossierId, view }: Props) => {
  const { bridge } = useCore();
  const citations = useCitations(dossierId, view.paper, 'issued');
  const pdf = view.files.find(({ format }) => format === 'pdf');
  return (
    <>
      <FormCheck dossierId={dossierId} paper={view.paper} />
      <CitationList citations={citations} />
      {pdf && <PdfViewer url={bridge.fileUrl(pdf.sha256)} words={citations.words} />}
      <CitationDrawer
        dossierId={dossierId}
        citation={citations.opened}
        onClose={() => citations.open(null)}
      />
    </>
  );
};
