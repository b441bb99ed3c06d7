import { isFindingsFile } from './is-findings-file.ts';
import { findingsVersion, type FindingsFile } from './findings-file.ts';
import { isSealed, type HashText } from './seal-findings.ts';

/** unreadable: another kind of file; newer: of a later program; damaged: not as it was saved. */
export const findingsFaults = ['unreadable', 'newer', 'damaged'] as const;
export type FindingsFault = (typeof findingsFaults)[number];

export type ReadFindings =
  | { readonly ok: true; readonly file: FindingsFile }
  | { readonly ok: false; readonly fault: FindingsFault };

/** A findings file from its text, with why it is refused. */
export const readFindings = (text: string, hash: HashText): ReadFindings => {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return refused('unreadable');
  if (Reflect.get(value, 'format') !== 'hoso-findings') return refused('unreadable');
  const version: unknown = Reflect.get(value, 'version');
  if (typeof version === 'number' && version > findingsVersion) return refused('newer');
  if (!isSealed(value, hash)) return refused('damaged');
  return isFindingsFile(value) ? { ok: true, file: value } : refused('damaged');
};

const refused = (fault: FindingsFault): ReadFindings => ({ ok: false, fault });

/** Mail programs put a mark of the byte order before a text; it is no part of it. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
};

/** Whether findings were written on this very package, on another of the same dossier, or on another dossier. */
export const standsTo = (
  file: FindingsFile,
  { id, dossierSha256, dossierId }: StoodTo,
): 'same' | 'other-package' | 'other-dossier' => {
  if (file.dossier.id !== dossierId) return 'other-dossier';
  const isSame = file.package.id === id && file.package.dossierSha256 === dossierSha256;
  return isSame ? 'same' : 'other-package';
};

type StoodTo = {
  readonly id: string;
  readonly dossierSha256: string;
  readonly dossierId: string;
};
