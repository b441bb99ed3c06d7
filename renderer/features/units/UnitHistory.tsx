import type { ComponentProps } from 'react';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { unitsVi } from '#shared/messages/units.vi.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { HistoryButton } from '../../app/history/HistoryButton.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../ui/use-text.ts';

type Props = ComponentProps<typeof HistoryButton>;
type FieldKey = Extract<MessageKey<'units'>, `field.${string}`>;

const isField = (key: string): key is FieldKey => Object.hasOwn(unitsVi, key);

/** Fields that hold the id of another place. */
const places = ['parentId', 'mergedIntoId'];

/** What the fields of a place were before, with the way back to each. */
export const UnitHistory = ({ unit }: { readonly unit: Unit }) => {
  const text = useText('units');
  const wordsOf = useValueText(unit);
  return (
    <HistoryButton
      about={{ kind: 'unit', unitId: unit.id }}
      name={unitFullName(unit)}
      isWide
      labelOf={({ field }) => {
        const key = `field.${field.replace(/Id$/, '')}`;
        return isField(key) ? text(key) : undefined;
      }}
      wordsOf={wordsOf}
    />
  );
};

const useValueText = (unit: Unit): NonNullable<Props['wordsOf']> => {
  const text = useText('units');
  const { data: units = [] } = useQuery('units.list', {});
  const { data: sets = [] } = useQuery('criteria.sets', {});
  return ({ field }, { value }) => {
    if (field === 'region')
      return sets.flatMap(({ variants }) => variants).find(({ id }) => id === value)?.name;
    if (field === 'level' && value === unit.level) return text(`level.${unit.level}`);
    const place = places.includes(field) ? units.find(({ id }) => id === value) : undefined;
    return place && unitFullName(place);
  };
};
