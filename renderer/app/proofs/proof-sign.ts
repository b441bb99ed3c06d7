import {
  IconFileText,
  IconFileUnknown,
  IconPhoto,
  IconTable,
  type Icon,
} from '@tabler/icons-react';
import type { Evidence } from '#shared/evidence/evidence.ts';

type Form = Evidence['form'];

/** A sign for what a proof is; its word stands beside it or in its label. */
export const proofSign = (form: Form, hasFile: boolean): Icon => {
  if (!hasFile) return IconFileUnknown;
  if (form === 'photo') return IconPhoto;
  return form === 'data' ? IconTable : IconFileText;
};

/** The same day as the core: a proof must still hold on the day the dossier speaks of. */
export const isExpired = (expiresOn: string | null, asOf: string): boolean =>
  expiresOn !== null && expiresOn <= asOf;
