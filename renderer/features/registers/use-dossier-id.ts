import { useParams } from 'wouter';

/** The dossier of the address. */
export const useDossierId = (): string => useParams()['dossierId'] ?? '';
