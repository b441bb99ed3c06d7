import type { FieldValue } from '#shared/journal/change-event.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import type { SheetFields, SheetRow } from '#shared/registers/sheets/register-sheet.ts';
import type { Reader } from '../../db/connection.ts';
import { selectEvidenceOfUnit } from '../../evidence/evidence.queries.ts';
import { selectPayments, selectWorks } from '../../finance/finance.queries.ts';

type Named = { readonly id: string; readonly name: string };

/** In a sheet a work and a proof stand by the codes that people read; one that two of them have is no name. */
const codesOf = (all: readonly Named[]) => {
  const isOne = ({ name }: Named): boolean =>
    name !== '' && all.filter((other) => other.name === name).length === 1;
  const key = (text: string): string => text.trim().toLocaleUpperCase('vi');
  return {
    codeOf: (id: FieldValue): string => {
      const found = all.find((one) => one.id === id);
      return found && isOne(found) ? found.name : String(id ?? '');
    },
    idOf: (text: FieldValue | undefined): string => {
      const typed = String(text ?? '');
      const found =
        all.find((one) => one.id === typed) ?? all.find((one) => key(one.name) === key(typed));
      return found?.id ?? '';
    },
  };
};

const codes = (db: Reader, unitId: string) => ({
  works: codesOf(selectWorks(db, unitId).map(({ id, code }) => ({ id, name: code }))),
  proofs: codesOf(selectEvidenceOfUnit(db, unitId).map(({ id, label }) => ({ id, name: label }))),
});

/** Payments by work and day, with codes in the place of ids. */
export const paymentRows = (db: Reader, unitId: string): readonly SheetRow[] => {
  const { works, proofs } = codes(db, unitId);
  return selectPayments(db, unitId)
    .map((row) => ({
      ...row,
      workId: works.codeOf(row.workId),
      evidenceId: proofs.codeOf(row.evidenceId),
    }))
    .toSorted((a, b) => compareText(a.workId, b.workId));
};

/** The way back; a code nobody knows becomes no id, which the rules of the record refuse. */
export const paymentFields = (db: Reader, unitId: string, fields: SheetFields): SheetFields => {
  const { works, proofs } = codes(db, unitId);
  const proof = String(fields['evidenceId'] ?? '');
  return {
    ...fields,
    workId: works.idOf(fields['workId']),
    evidenceId: proof === '' ? null : proofs.idOf(proof),
  };
};
