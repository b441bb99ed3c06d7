import type { PaperTexts } from '#shared/dossier/build-document.ts';
import { besideDocxOf } from '#shared/dossier/docx-template/build-docx.ts';
import type { CheckedDocx } from '#shared/dossier/docx-template/check-docx.ts';
import { judgeDocx, type UsedDocx } from '#shared/dossier/docx-template/own-docx.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';

/** A DOCX in use, judged by what is known today: an update of the program may have taken a field away. */
export type DocxInUse = { readonly used: UsedDocx; readonly checked: CheckedDocx };

type Asked = Pick<DossierSource, 'procedure' | 'ownDocx'>;

const known = new WeakMap<
  UsedDocx,
  { readonly texts: PaperTexts; readonly checked: CheckedDocx }
>();

/** Every DOCX that papers of a dossier are made from, or would be were it not for a fault. */
export const docxInUse = ({ procedure, ownDocx }: Asked, texts: PaperTexts): readonly DocxInUse[] =>
  ownDocx.flatMap((used) => {
    const found = known.get(used);
    if (found?.texts === texts) return [{ used, checked: found.checked }];
    const beside = besideDocxOf({ paper: used.paper, procedure, texts });
    if (!beside) return [];
    const checked = judgeDocx(used.read, beside);
    known.set(used, { texts, checked });
    return [{ used, checked }];
  });
