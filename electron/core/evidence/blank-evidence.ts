import { evidenceFieldsSchema, type Evidence } from '#shared/evidence/evidence.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';

type Fields = Omit<Evidence, 'id'>;

/** A proof of which nothing is known yet but its files. */
export const blankEvidence = (unitId: string, form: Evidence['form']): Fields => ({
  unitId,
  form,
  label: '',
  number: '',
  issuedOn: null,
  issuer: '',
  subject: '',
  kind: '',
  copyKind: 'unknown',
  signature: 'unknown',
  issuerLevel: null,
  effectiveOn: null,
  expiresOn: null,
  sheets: null,
  box: '',
  folder: '',
  location: '',
  hasPersonalData: false,
  takenAt: '',
  village: '',
  pairedWithId: null,
  pairRole: null,
  workId: null,
  note: '',
});

const patchSchema = evidenceFieldsSchema.partial();

/** What was given, without the fields left out, in NFC and without spaces at the ends. */
export const cleanMetadata = (metadata: {
  readonly [K in keyof Fields]?: Fields[K] | undefined;
}): Partial<Fields> =>
  patchSchema.parse(
    Object.fromEntries(
      Object.entries(metadata)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, typeof value === 'string' ? nfc(value.trim()) : value]),
    ),
  ) as Partial<Fields>;
