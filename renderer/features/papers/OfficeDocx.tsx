import { Link } from 'wouter';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/use-text.ts';
import type { PaperView } from './paper-view.ts';

type Props = { readonly view: Pick<PaperView, 'paper' | 'procedureId' | 'docxFrom'> };

/** Says that the DOCX of this paper is laid out by the office's own file of Word, or would be were it not for a fault. */
export const OfficeDocx = ({ view: { paper, procedureId, docxFrom } }: Props) => {
  const text = useText('papers');
  if (docxFrom === 'outline') return null;
  return (
    <Notice
      tone={docxFrom === 'faulty' ? 'amber' : 'blue'}
      title={text(docxFrom === 'faulty' ? 'docx.faulty' : 'docx.office')}
    >
      <Link to={`/templates/${procedureId}/${paper}/word`}>{text('docx.open')}</Link>
    </Notice>
  );
};
