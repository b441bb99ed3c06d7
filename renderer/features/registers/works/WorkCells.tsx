import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCommand } from '../../../app/use-command.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { ConfirmlessDelete } from '../../../ui/ConfirmlessDelete.tsx';
import { dayText } from '../../../ui/day-text.ts';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { millionText } from './million-dong.ts';
import { MillionField } from './MillionField.tsx';
import { useWork, type sums, type WorkRow } from './work-fields.ts';

type CellProps = { readonly row: WorkRow };

export const CodeCell = ({ row }: CellProps) => {
  const change = useWork(row);
  const text = useText('registers');
  return (
    <TextField
      label={text('work.of', { column: text('work.code'), name: row.name })}
      labelHidden
      size="sm"
      value={row.code}
      onCommit={(code) => change({ code })}
    />
  );
};

export const NameCell = ({ row }: CellProps) => {
  const change = useWork(row);
  return (
    <>
      <LongTextField
        label={`${useText('registers')('work.name')} ${row.code}`}
        labelHidden
        size="sm"
        minRows={1}
        value={row.name}
        onCommit={(typed) => {
          const name = typed.replace(/\s+/g, ' ').trim();
          if (name !== '') change({ name });
        }}
      />
      <Begun row={row} />
    </>
  );
};

/** When it was begun and where it stands, under its name. */
const Begun = ({ row: { startedOn, villages } }: CellProps) => {
  const text = useText('registers');
  const begun = startedOn === null ? '' : text('work.begun', { day: dayText(startedOn) });
  const words = [begun, villages].filter((part) => part !== '').join(' · ');
  return words === '' ? null : <p className={classes.under}>{words}</p>;
};

export const SumCell = ({ row, field }: CellProps & { readonly field: (typeof sums)[number] }) => {
  const change = useWork(row);
  const text = useText('registers');
  return (
    <MillionField
      label={text('work.of', { column: text(`work.${field}`), name: row.name })}
      value={row[field]}
      onCommit={(dong) => change({ [field]: dong ?? 0 })}
    />
  );
};

/** A debt stands out by sign and colour; none is a plain zero. */
export const DebtCell = ({ dong }: { readonly dong: number }) =>
  dong === 0 ? (
    '0'
  ) : (
    <Chip tone="red" icon={IconAlertTriangle} plain>
      {millionText(dong)}
    </Chip>
  );

export const RowActions = ({ row, onOpen }: CellProps & { readonly onOpen: () => void }) => {
  const text = useText('registers');
  const { id, name } = row;
  const remove = useCommand('finance.removeWork', { undoText: text('work.removed', { name }) });
  return (
    <span className={classes.actions}>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={text('work.detailsOf', { name })}
        onClick={onOpen}
      >
        {text('work.details')}
      </Button>
      <ConfirmlessDelete name={name} onRemove={() => void remove.run({ id })} />
    </span>
  );
};
