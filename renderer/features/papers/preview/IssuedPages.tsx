import { useCore } from '../../../app/core-context.ts';
import { PdfViewer } from '../../../ui/files/PdfViewer.tsx';
import type { PaperView } from '../paper-view.ts';
import { FormCheck } from './FormCheck.tsx';

type Props = { readonly dossierId: string; readonly view: PaperView };

/** The PDF with number and date, as it was frozen when the paper was signed. */
export const IssuedPages = ({ dossierId, view }: Props) => {
  const { bridge } = useCore();
  const pdf = view.files.find(({ format }) => format === 'pdf');
  return (
    <>
      <FormCheck dossierId={dossierId} paper={view.paper} />
      {pdf && <PdfViewer url={bridge.fileUrl(pdf.sha256)} />}
    </>
  );
};
