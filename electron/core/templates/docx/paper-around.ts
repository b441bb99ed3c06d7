import type { PaperTexts } from '#shared/dossier/build-document.ts';
import { besideDocxOf } from '#shared/dossier/docx-template/build-docx.ts';
import type { BesideDocx } from '#shared/dossier/docx-template/check-docx.ts';
import { withOwnWording } from '#shared/dossier/wording/wording-texts.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { QueryContext } from '../../handlers.ts';
import { readPaperTexts } from '../../papers/paper-texts.ts';
import { selectUsedWordings } from '../../papers/wordings.queries.ts';
import { knownPaper, type KnownPaper, type Place } from '../known-paper.ts';

/** A paper with the texts in use, which a file of Word is begun from and judged beside. */
export type PaperAround = KnownPaper & {
  readonly texts: PaperTexts;
  readonly besideDocx: BesideDocx;
};

export const paperAround = (
  context: Pick<QueryContext, 'db' | 'resources'>,
  place: Place,
): PaperAround => {
  const known = knownPaper(context, place);
  const { procedure } = known;
  const used = selectUsedWordings(context.db, procedure.id);
  const { texts } = withOwnWording(readPaperTexts(context.resources), procedure, used);
  const besideDocx = besideDocxOf({ paper: place.paper, procedure, texts });
  return besideDocx
    ? { ...known, texts, besideDocx }
    : refuse('template.unknownPaper', { paper: place.paper });
};
