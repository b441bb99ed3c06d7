import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useCommand } from '../../../app/use-command.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { useText } from '../../../ui/use-text.ts';
import { recordChange } from '../record-change.ts';
import type { FieldColumn } from '../table/field-column.ts';
import { FieldTable } from '../table/FieldTable.tsx';

type Row = OutputOf<'registers.products'>[number];

/** Each product with its stars, its decision and whether they hold today. */
export const ProductTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const text = useText('direction');
  const save = useCommand('registers.saveProduct');
  const undoText = text('product.removed', { name: '' }).trim();
  const remove = useCommand('registers.removeProduct', { undoText });
  return (
    <FieldTable
      label={text('products.title')}
      columns={[...useNameColumns(), ...useTermColumns()]}
      rows={rows}
      rowKey={({ id }) => id}
      nameOf={({ name }) => name}
      onChange={({ id, state: _, ...fields }, { id: _id, state: _state, ...patch }) =>
        recordChange(id, fields, (changed) => save.run({ id, fields: changed }))(patch)
      }
      onRemove={({ id }) => void remove.run({ id })}
    />
  );
};

const useNameColumns = (): readonly FieldColumn<Row>[] => {
  const text = useText('direction');
  return [
    {
      kind: 'long',
      key: 'name',
      header: text('product.name'),
      width: '14%',
      get: ({ name }) => name,
      set: (name) => (name.trim() === '' ? null : { name }),
    },
    {
      kind: 'long',
      key: 'owner',
      header: text('product.owner'),
      width: '14%',
      get: ({ owner }) => owner,
      set: (owner) => ({ owner }),
    },
    {
      kind: 'choice',
      key: 'stars',
      header: text('product.stars'),
      width: '112px',
      choices: ['3', '4', '5'].map((count) => ({
        value: count,
        label: text('product.starsOf', { count }),
      })),
      get: ({ stars }) => String(stars),
      set: (stars) => ({ stars: Number(stars) }),
    },
    {
      kind: 'long',
      key: 'decision',
      header: text('product.decision'),
      get: ({ decision }) => decision,
      set: (decision) => ({ decision }),
    },
  ];
};

const useTermColumns = (): readonly FieldColumn<Row>[] => {
  const text = useText('direction');
  return [
    {
      kind: 'day',
      key: 'validFrom',
      header: text('product.validFrom'),
      width: '136px',
      get: ({ validFrom }) => validFrom,
      set: (validFrom) => ({ validFrom }),
    },
    {
      kind: 'day',
      key: 'validUntil',
      header: text('product.validUntil'),
      width: '136px',
      get: ({ validUntil }) => validUntil,
      set: (validUntil) => ({ validUntil }),
    },
    {
      kind: 'shown',
      key: 'state',
      header: text('product.state'),
      width: '104px',
      show: ({ state }) => (
        <Chip
          tone={state === 'valid' ? 'green' : 'amber'}
          icon={state === 'valid' ? IconCircleCheck : IconAlertTriangle}
          plain
        >
          {text(`state.${state}`)}
        </Chip>
      ),
    },
  ];
};
