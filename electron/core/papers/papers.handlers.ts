import { paperDay } from '#shared/dossier/facts/paper-day.ts';
import { isTermOfIssuer, paperSigners } from '#shared/dossier/paper-signature.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { paperFreeTexts } from '#shared/dossier/free-texts.ts';
import { withPreparation, type CommandContext, type Handlers } from '../handlers.ts';
import { ownFontSetting, settingTable } from '../journal/setting-table.ts';
import { build } from './build.ts';
import { checkReturnedPaper } from './check-returned.ts';
import { checkPaperForm } from './check-form.ts';
import { readForms } from './made-forms.ts';
import { chooseJointSigner } from './joint-signing.ts';
import { fontChoice } from './own-fonts.ts';
import { gatherSource } from './gather-source.ts';
import { preparePapers, recordPapers } from './make-papers.ts';
import { citationsOfPaper } from './paper-citations.ts';
import { paperViews } from './paper-views.ts';
import { paperTextRecords } from './papers.records.ts';
import { renderPaper } from './render-paper.ts';
import { textsOf } from './wording-texts.ts';
import { prepareSigning, recordSigning } from './sign-paper.ts';

export const papersHandlers: Handlers<'papers'> = {
  'papers.fontChoice': (context) => fontChoice(context),
  'papers.chooseFont': ({ records, deviceId }, { own }) => {
    records.put(settingTable, ownFontSetting(deviceId), { value: own ? 'own' : 'shipped' });
    return {};
  },
  'papers.list': (context, { dossierId }) =>
    existingDossier(context.db, dossierId).procedureSha256 === null
      ? []
      : paperViews(context, gatherSource(context, dossierId)),
  'papers.texts': (context, { dossierId, paper }) => {
    const source = gatherSource(context, dossierId);
    return paperFreeTexts({ paper, source, texts: textsOf(context, source).texts });
  },
  'papers.signers': (context, { dossierId, paper }) => {
    const source = gatherSource(context, dossierId);
    const on = paperDay(source, paper);
    return { on, signers: [...paperSigners(source, paper, on)] };
  },
  'papers.saveText': (context, { dossierId, paper, field, text }) => {
    const { records } = context;
    assertPaper(context, dossierId, paper);
    const id = keyId('text', dossierId, paper, field);
    records.put(paperTextRecords, id, { dossierId, paper, field, text: nfc(text) });
    return {};
  },
  'papers.chooseSigner': (context, { dossierId, paper, termId }) => {
    assertPaper(context, dossierId, paper);
    const source = gatherSource(context, dossierId);
    if (termId !== null && !isTermOfIssuer(source, paper, termId)) {
      refuse('record.notFound', { entity: 'term' });
    }
    chooseJointSigner(context, { source, paper, termId });
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
  'papers.citations': citationsOfPaper,
  'papers.checkForm': checkPaperForm,
  'papers.checkReturned': checkReturnedPaper,
  'papers.readForms': readForms,
  'papers.make': withPreparation(preparePapers, recordPapers),
  'papers.sign': withPreparation(prepareSigning, recordSigning),
};

/** A text or a choice for a paper that the dossier's procedure does not know would be lost from sight. */
const assertPaper = ({ db }: CommandContext, dossierId: string, paper: string): Dossier => {
  const dossier = existingDossier(db, dossierId);
  const papers = readPinned(db, dossier).procedure?.papers ?? [];
  return papers.some((one) => one.paper === paper) ? dossier : refuse('paper.unknown', { paper });
};
