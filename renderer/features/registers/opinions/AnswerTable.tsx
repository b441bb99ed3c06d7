import { useCommand } from '../../../app/use-command.ts';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DayField } from '../../../ui/DayField.tsx';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { fieldsOf } from '../fields-of.ts';
import { recordChange } from '../record-change.ts';
import type { AnswerRow } from './answer-rows.ts';

type Props = { readonly rows: readonly AnswerRow[]; readonly asked: readonly string[] };

/** One row an organisation; the first word written in it makes its record. */
export const AnswerTable = ({ rows, asked }: Props) => {
  const text = useText('registers');
  return (
    <DataTable
      label={text('answer.title')}
      columns={useColumns(asked)}
      rows={rows}
      rowKey={({ organisation }) => organisation}
      withFields
    />
  );
};

const useColumns = (asked: readonly string[]): readonly Column<AnswerRow>[] => {
  const text = useText('registers');
  const ui = useText('ui');
  return [
    {
      key: 'organisation',
      header: text('answer.organisation'),
      width: '22%',
      rowHeader: true,
      cell: ({ organisation }) => organisation,
    },
    {
      key: 'number',
      header: text('answer.number'),
      width: '152px',
      cell: (row) => <NumberCell row={row} />,
    },
    { key: 'on', header: text('answer.on'), width: '148px', cell: (row) => <DayCell row={row} /> },
    {
      key: 'content',
      header: text('answer.content'),
      cell: (row) => <WordsCell row={row} field="content" />,
    },
    {
      key: 'reply',
      header: text('answer.reply'),
      cell: (row) => <WordsCell row={row} field="reply" />,
    },
    {
      key: 'remove',
      header: ui('remove'),
      headerHidden: true,
      width: '56px',
      cell: (row) => !asked.includes(row.organisation) && <RemoveCell row={row} />,
    },
  ];
};

type CellProps = { readonly row: AnswerRow };

const useChange = (row: AnswerRow) => {
  const save = useCommand('registers.saveAnswer');
  const { id } = row;
  return recordChange(id, fieldsOf(row), (fields) => save.run({ id, fields }));
};

const NumberCell = ({ row }: CellProps) => {
  const change = useChange(row);
  return (
    <TextField
      label={`${useText('registers')('answer.number')}: ${row.organisation}`}
      labelHidden
      size="sm"
      value={row.number}
      onCommit={(number) => change({ number })}
    />
  );
};

const DayCell = ({ row }: CellProps) => {
  const change = useChange(row);
  return (
    <DayField
      label={`${useText('registers')('answer.on')}: ${row.organisation}`}
      labelHidden
      size="sm"
      value={row.on}
      onCommit={(on) => change({ on })}
    />
  );
};

const WordsCell = ({ row, field }: CellProps & { readonly field: 'content' | 'reply' }) => {
  const change = useChange(row);
  return (
    <LongTextField
      label={`${useText('registers')(`answer.${field}`)}: ${row.organisation}`}
      labelHidden
      size="sm"
      minRows={1}
      value={row[field]}
      onCommit={(words) => change({ [field]: words })}
    />
  );
};

const RemoveCell = ({ row: { id, organisation } }: CellProps) => {
  const undoText = useText('registers')('answer.removed', { name: organisation });
  const remove = useCommand('registers.removeAnswer', { undoText });
  return <ConfirmlessDelete name={organisation} onRemove={() => void remove.run({ id })} />;
};
