import { Button, NumberInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { formatCount } from '#shared/kernel/number-text.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Bound.module.css';

const most = 100;

/** Sheets and boxes for the copies that members get, counted before anything is printed. */
export const PrintPack = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('bound');
  const [copies, setCopies] = useState(1);
  const print = useCommand('binder.printPack', { onDone: useHandOver() });
  const counts = useQuery('binder.packCounts', { dossierId, copies });
  return (
    <Section title={text('print.title')} lead={text('print.lead')}>
      <NumberInput
        className={classes.copies}
        label={text('print.copies')}
        value={copies}
        min={1}
        max={most}
        allowDecimal={false}
        onChange={(value) => setCopies(Math.min(most, Math.max(1, Math.trunc(Number(value)) || 1)))}
      />
      <Loaded query={counts}>{(found) => <Counts counts={found} />}</Loaded>
      <div className={classes.files}>
        {(['pdf', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={print.pending}
            onClick={() => void print.run({ dossierId, copies, format })}
          >
            {text(`print.${format}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
};

type Props = { readonly counts: OutputOf<'binder.packCounts'> };

const Counts = ({ counts }: Props) => {
  const text = useText('bound');
  const { boxes, copies, uncounted } = counts;
  return (
    <>
      <CountsTable counts={counts} />
      <p>
        {text('print.boxes', {
          copies: formatCount(copies),
          one: formatCount(boxes.oneSided),
          two: formatCount(boxes.twoSided),
        })}
      </p>
      {uncounted > 0 && <p>{text('print.uncounted', { count: formatCount(uncounted) })}</p>}
    </>
  );
};

const CountsTable = ({ counts }: Props) => {
  const text = useText('bound');
  const { papers, proofs, one, all } = counts;
  const rows = [
    { name: text('papers'), ...papers },
    { name: text('proofs'), ...proofs },
    { name: text('print.one'), ...one },
    { name: text('print.all', { count: formatCount(counts.copies) }), ...all },
  ];
  const number = (key: 'items' | 'pages' | 'oneSided' | 'twoSided') => ({
    key,
    header: text(`print.${key}`),
    numeric: true,
    cell: (row: (typeof rows)[number]) => formatCount(row[key]),
  });
  return (
    <DataTable
      label={text('print.title')}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', header: text('print.what'), rowHeader: true, cell: ({ name }) => name },
        number('items'),
        number('pages'),
        number('oneSided'),
        number('twoSided'),
      ]}
    />
  );
};
