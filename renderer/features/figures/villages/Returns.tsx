import { IconCheck, IconClock, IconFileText } from '@tabler/icons-react';
import { useCommand } from '../../../app/use-command.ts';
import { useCurrentDossier } from '../../../app/use-current-dossier.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { SheetView } from './grid-places.ts';
import { ScanCell } from './ScanCell.tsx';

type Row = SheetView['rows'][number];

/** Where each village's paper is: awaited, handed in, typed; with its scan. */
export const Returns = ({ sheet }: { readonly sheet: SheetView }) => {
  const text = useText('figures');
  const { dossier } = useCurrentDossier();
  const { sheetId } = sheet;
  const columns: readonly Column<Row>[] = [
    { key: 'name', header: text('sheets.village'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'state',
      header: text('sheets.state'),
      width: '180px',
      cell: ({ state }) => <StateOf state={state} />,
    },
    {
      key: 'day',
      header: text('sheets.handedIn'),
      width: '180px',
      cell: (row) => <HandedIn row={row} sheetId={sheetId} />,
    },
    {
      key: 'scan',
      header: text('sheets.scan'),
      width: '280px',
      cell: (row) => <ScanCell row={row} sheetId={sheetId} dossierId={dossier?.id ?? null} />,
    },
  ];
  return (
    <Section title={text('sheets.returns')}>
      <DataTable
        label={text('sheets.returns')}
        columns={columns}
        rows={sheet.rows}
        rowKey={({ villageId }) => villageId}
        withFields
      />
    </Section>
  );
};

const looks = {
  awaited: { tone: 'grey', icon: IconClock },
  'handed-in': { tone: 'amber', icon: IconFileText },
  entered: { tone: 'green', icon: IconCheck },
} as const;

const StateOf = ({ state }: Pick<Row, 'state'>) => {
  const text = useText('figures');
  const { tone, icon } = looks[state];
  return (
    <Chip tone={tone} icon={icon} plain>
      {text(`state.${state}`)}
    </Chip>
  );
};

const HandedIn = ({ row, sheetId }: { readonly row: Row; readonly sheetId: string }) => {
  const mark = useCommand('villages.markReturn');
  const { villageId, handedInOn, name } = row;
  return (
    <DayField
      label={useText('figures')('sheets.handedInOf', { village: name })}
      labelHidden
      size="sm"
      value={handedInOn}
      onCommit={(day) => void mark.run({ sheetId, villageId, handedInOn: day })}
    />
  );
};
