import { useCore } from '../../../app/core-context.ts';
import { PdfViewer } from '../../../ui/files/PdfViewer.tsx';
import type { PaperView } from '../paper-view.ts';

/** The PDF with number and date, as it was frozen when the paper was signed. */
export const IssuedPages = ({ view }: { readonly view: PaperView }) => {
  const { bridge } = useCore();
  const pdf = view.files.find(({ format }) => format === 'pdf');
  return pdf ? <PdfViewer url={bridge.fileUrl(pdf.sha256)} /> : null;
};
