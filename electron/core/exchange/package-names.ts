import type { Day } from '#shared/kernel/day.ts';
import { fileSlug, upperFirst } from '#shared/kernel/vietnamese.ts';
import type { DossierData } from '#shared/exchange/dossier-data.ts';

export type PackageNames = {
  /** Who made it, as the package tells: "Xã Nà Sương". */
  readonly maker: string;
  /** Folder that the package unpacks to, and name of its file: "ho-so-xa-na-suong-2024-20241130". */
  readonly base: string;
  readonly file: string;
};

/** Names by which people tell packages apart in a folder: kind, unit, year of the dossier, day it was made. */
export const packageNames = (
  { unit, dossier, isPublicCopy }: Pick<DossierData, 'unit' | 'dossier' | 'isPublicCopy'>,
  today: Day,
): PackageNames => {
  const fullName = unit.kind === '' ? unit.name : `${unit.kind} ${unit.name}`;
  const kind = isPublicCopy ? 'ban-cong-khai' : 'ho-so';
  const base = `${kind}-${fileSlug(fullName)}-${dossier.year}-${today.replaceAll('-', '')}`;
  return { maker: upperFirst(fullName), base, file: `${base}.zip` };
};
