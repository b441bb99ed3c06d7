import { open } from 'node:fs/promises';
import { refuse } from '#shared/kernel/app-error.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { withPreparation, type Input, type Output } from '../handlers.ts';
import { setTextRecords } from './criteria.records.ts';
import { existingSet } from './set-library.ts';

/** Keeps the decision as the office holds it. A PDF: its pages stand beside the words they are compared with. */
export const attachText = withPreparation(
  async (context, { setId, uploadId }: Input<'criteria.attachText'>) => {
    existingSet(context, setId);
    const { name, path } = context.store.staged(uploadId);
    if (!(await isPdf(path))) refuse('evidence.typeNotAccepted', { name });
    const { sha256 } = await context.store.keep(uploadId, 'application/pdf');
    return { name: nfc(name), fileSha256: sha256 };
  },
  ({ records, newId }, { setId }, file): Output<'criteria.attachText'> => {
    const textId = newId();
    records.insert(setTextRecords, textId, { setId, pages: null, ...file });
    return { textId };
  },
);

const isPdf = async (path: string): Promise<boolean> => {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(5), 0, 5, 0);
    return buffer.toString('latin1') === '%PDF-';
  } finally {
    await file.close();
  }
};
