import { keyId } from '#shared/kernel/ids.ts';

/** One link a dossier × target × proof, whoever makes it. */
export const linkId = (dossierId: string, target: string, evidenceId: string): string =>
  keyId('link', dossierId, target, evidenceId);
