import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { paperFreeTexts } from '#shared/dossier/free-texts.ts';
import { withPreparation, type Handlers } from '../handlers.ts';
import { build } from './build.ts';
import { gatherSource } from './gather-source.ts';
import { preparePapers, recordPapers } from './make-papers.ts';
import { readPaperTexts } from './paper-texts.ts';
import { paperViews } from './paper-views.ts';
import { paperChoiceRecords, paperTextRecords } from './papers.records.ts';
import { renderPaper } from './render-paper.ts';
import { prepareSigning, recordSigning } from './sign-paper.ts';

export const papersHandlers: Handlers<'papers'> = {
  'papers.list': (context, { dossierId }) => paperViews(context, gatherSource(context, dossierId)),
  'papers.texts': (context, { dossierId, paper }) => {
    const source = gatherSource(context, dossierId);
    return paperFreeTexts({ paper, source, texts: readPaperTexts(context.resources) });
  },
  'papers.saveText': ({ records }, { dossierId, paper, field, text }) => {
    const id = keyId('text', dossierId, paper, field);
    records.put(paperTextRecords, id, { dossierId, paper, field, text: nfc(text) });
    return {};
  },
  'papers.chooseSigner': ({ records }, { dossierId, paper, termId }) => {
    const id = keyId('choice', dossierId, paper);
    records.put(paperChoiceRecords, id, { dossierId, paper, signerTermId: termId });
    return {};
  },
  'papers.preview': withPreparation(
    async (context, { dossierId, paper }, { signal }) => {
      const source = gatherSource(context, dossierId);
      const { document, gaps } = build(context, { paper, source, numbered: true });
      const { sha256, pages } = await renderPaper(context, { document, format: 'pdf', signal });
      return { sha256, pages: pages ?? 0, gaps };
    },
    (_context, _input, preview) => preview,
  ),
  'papers.make': withPreparation(preparePapers, recordPapers),
  'papers.sign': withPreparation(prepareSigning, recordSigning),
};
