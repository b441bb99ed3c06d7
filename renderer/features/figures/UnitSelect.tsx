import { Select } from '@mantine/core';
import { unitFullName } from '#shared/units/unit.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../ui/use-text.ts';

type SelectProps = {
  readonly unitId: string | null;
  readonly onChange: (id: string | null) => void;
};

/** Which place’s figures are shown; nothing to choose where there is one. */
export const UnitSelect = ({ unitId, onChange }: SelectProps) => {
  const text = useText('figures');
  const { data: units = [] } = useQuery('units.list', {});
  if (units.length < 2) return null;
  return (
    <Select
      label={text('unit')}
      maw={400}
      mb={16}
      data={units.map((unit) => ({ value: unit.id, label: unitFullName(unit) }))}
      value={unitId}
      searchable
      allowDeselect={false}
      onChange={onChange}
    />
  );
};
