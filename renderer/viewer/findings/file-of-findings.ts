import type { Instant } from '#shared/kernel/day.ts';
import { findingsVersion, type FindingsFile } from '#shared/exchange/findings/findings-file.ts';
import type { ViewerData } from '#shared/exchange/viewer/viewer-data.ts';
import { fileSlug } from '#shared/kernel/vietnamese.ts';
import type { Written } from './kept-findings.ts';

export const now = (): Instant => new Date().toISOString() as Instant;

/** The findings as a file holds them, still without its hash. */
export const fileOfFindings = (
  { about, dossierSha256, data }: ViewerData,
  { findings, reviewer }: Written,
): Omit<FindingsFile, 'sha256'> => ({
  format: 'hoso-findings',
  version: findingsVersion,
  package: { id: about.id, dossierSha256 },
  dossier: {
    id: data.dossier.id,
    unit: data.unit.fullName,
    year: data.dossier.year,
    setId: data.set.id,
  },
  reviewer,
  madeAt: now(),
  findings: [...findings],
});

/** "y-kien-xa-na-suong-2024-lo-thi-huong.json". */
export const nameOfFile = ({ data }: ViewerData, { reviewer }: Written): string =>
  `y-kien-${fileSlug(data.unit.fullName)}-${data.dossier.year}-${fileSlug(reviewer.name)}.json`;
