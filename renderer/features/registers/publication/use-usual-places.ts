import { unitFullName } from '#shared/units/unit.ts';
import type { PublicationPlace } from '#shared/registers/registers.ts';
import { useQuery } from '../../../app/use-query.ts';
import { useText } from '../../../ui/use-text.ts';

type Usual = Pick<PublicationPlace, 'kind' | 'name'>;

/** Where a commune posts its draft: its office, the house of culture of each village, the loudspeakers. */
export const useUsualPlaces = (dossierId: string): readonly Usual[] => {
  const text = useText('direction');
  const { data: dossier } = useQuery('dossiers.get', { dossierId });
  const { data: villages = [] } = useQuery('units.list', { level: 'village' });
  const inside = villages.filter(({ parentId }) => parentId === dossier?.unit.id);
  return [
    { kind: 'office', name: text('name.office') },
    ...inside.map((village): Usual => ({
      kind: 'culture-house',
      name: text('name.house', { village: unitFullName(village) }),
    })),
    { kind: 'loudspeaker', name: text('name.loudspeaker') },
  ];
};
