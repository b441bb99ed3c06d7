import type { Place } from '#shared/dossier/check/finding.ts';

type Around = { readonly dossierId: string; readonly unitId: string; readonly setId: string };

const registers: Readonly<Partial<Record<Place['kind'], string>>> = {
  condition: 'conditions',
  works: 'works',
  funds: 'funds',
  direction: 'direction',
  products: 'products',
  publication: 'publication',
  opinions: 'opinions',
  meeting: 'meeting',
  recognitions: 'recognitions',
};

/** The page on which a finding is mended, open at its place where the page can. */
export const findingAddress = (
  { kind, key }: Place,
  { dossierId, unitId, setId }: Around,
): string => {
  const dossier = `/dossiers/${dossierId}`;
  const register = registers[kind];
  if (register !== undefined) return `${dossier}/registers/${register}`;
  switch (kind) {
    case 'indicator':
      return `${dossier}/walk/${key}`;
    case 'evidence':
      return key === '' ? `${dossier}/evidence` : `${dossier}/evidence/${key}`;
    case 'paper':
      return `${dossier}/papers/${key}`;
    case 'comparison':
      return `/criteria/${setId}/compare`;
    case 'figures':
      return '/figures/conflicts';
    case 'people':
      return '/people';
    case 'unit':
      return `/units/${unitId}`;
    case 'survey':
      return `${dossier}/survey`;
    case 'progress':
      return `${dossier}/progress`;
    default:
      return dossier;
  }
};
