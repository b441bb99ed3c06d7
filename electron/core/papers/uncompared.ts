import { indicatorsOf } from '#shared/criteria/criteria-set.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import { documentText } from '#shared/dossier/document-text.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { uncomparedCodes } from '../criteria/comparison.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import type { CommandContext, QueryContext } from '../handlers.ts';
import { uncomparedConfirmationRecords } from './papers.records.ts';

type Printed = { readonly dossierId: string; readonly document: Document };

/** Codes of the indicators that a paper prints and that nobody of the office has compared with the signed text. */
export const uncomparedInPaper = (
  { db }: Pick<QueryContext, 'db'>,
  { dossierId, document }: Printed,
): string[] => {
  const { national } = readPinned(db, existingDossier(db, dossierId));
  const uncompared = new Set(uncomparedCodes(db, national));
  const text = documentText(document).join('\n');
  return indicatorsOf(national)
    .filter(({ code, name }) => uncompared.has(code) && text.includes(name))
    .map(({ code }) => code);
};

/** An official paper never prints them in silence: whoever enters its signature says that they know. */
export const assertConfirmed = (
  codes: readonly string[],
  { paper, confirmed }: { readonly paper: string; readonly confirmed: boolean },
): void => {
  if (codes.length > 0 && !confirmed)
    refuse(
      'paper.uncompared',
      { paper, count: String(codes.length), codes: codes.slice(0, 12).join(', ') },
      'confirmUncompared',
    );
};

/** Keeps who took it on, and for which indicators. */
export const recordConfirmation = (
  { records, officer, now }: CommandContext,
  versionId: string,
  codes: readonly string[],
): void => {
  if (codes.length === 0) return;
  records.put(uncomparedConfirmationRecords, keyId('uncompared', versionId), {
    versionId,
    codes: codes.join(' '),
    person: officer,
    confirmedAt: now,
  });
};
