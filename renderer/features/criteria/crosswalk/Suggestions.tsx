import { Button } from '@mantine/core';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Mapping } from './CrosswalkPage.tsx';
import { indicatorName } from './indicator-name.ts';

type Offer = Mapping['suggestions'][number];
type Props = { readonly mapping: Mapping; readonly onAdd: (offer: Offer) => Promise<void> };

/** Names that are alike: each is read and added by a person, or left. */
export const Suggestions = (props: Props) => {
  const text = useText('crosswalks');
  const columns = useColumns(props);
  const { suggestions } = props.mapping;
  if (suggestions.length === 0) return null;
  return (
    <Section title={text('suggest.title')} lead={text('suggest.lead')}>
      <DataTable
        label={text('suggest.title')}
        columns={columns}
        rows={suggestions}
        rowKey={({ to }) => to}
      />
    </Section>
  );
};

const useColumns = ({ mapping, onAdd }: Props): readonly Column<Offer>[] => {
  const text = useText('crosswalks');
  return [
    {
      key: 'to',
      header: text('column.new'),
      rowHeader: true,
      cell: ({ to }) => indicatorName(mapping.to, to),
    },
    {
      key: 'from',
      header: text('column.old'),
      cell: ({ from }) => indicatorName(mapping.from, from),
    },
    {
      key: 'likeness',
      header: text('suggest.column'),
      width: '120px',
      cell: ({ likeness }) => text('suggest.likeness', { percent: likeness }),
    },
    {
      key: 'add',
      header: text('column.actions'),
      headerHidden: true,
      width: '160px',
      cell: (offer) => <AddButton offer={offer} onAdd={onAdd} />,
    },
  ];
};

type AddProps = Pick<Props, 'onAdd'> & { readonly offer: Offer };

const AddButton = ({ offer, onAdd }: AddProps) => {
  const text = useText('crosswalks');
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={text('suggest.addOf', { from: offer.from, to: offer.to })}
      onClick={() => void onAdd(offer)}
    >
      {text('suggest.add')}
    </Button>
  );
};
