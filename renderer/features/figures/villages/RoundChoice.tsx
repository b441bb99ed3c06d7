import { Button, Select } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { isDay, type Day } from '#shared/kernel/day.ts';
import { useCommand } from '../../../app/use-command.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { dayText } from '../../../ui/day-text.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './VillagesPage.module.css';

type Props = {
  readonly unitId: string;
  readonly firstDay: string | null;
  readonly rounds: OutputOf<'villages.sheets'>;
  readonly sheetId: string | null;
  readonly onChoose: (sheetId: string | null) => void;
};

/** Which round of sheets, and the way to start another. */
export const RoundChoice = ({ unitId, firstDay, rounds, sheetId, onChoose }: Props) => {
  const text = useText('figures');
  if (rounds.length === 0)
    return (
      <>
        <EmptyState icon={IconListCheck} title={text('sheets.none')}>
          {text('sheets.noneBody')}
        </EmptyState>
        <StartRound unitId={unitId} firstDay={firstDay} onStarted={onChoose} isFirst />
      </>
    );
  return (
    <div className={classes.tools}>
      <Select
        label={text('sheets.round')}
        className={classes.round ?? ''}
        data={rounds.map(({ sheetId: value, asOf, entered, villages }) => ({
          value,
          label: text('sheets.roundName', { day: dayText(asOf), entered, villages }),
        }))}
        value={sheetId}
        allowDeselect={false}
        onChange={onChoose}
      />
      <StartRound unitId={unitId} firstDay={null} onStarted={onChoose} />
    </div>
  );
};

type StartProps = Pick<Props, 'unitId' | 'firstDay'> & {
  readonly onStarted: (sheetId: string) => void;
  readonly isFirst?: boolean;
};

const StartRound = ({ unitId, firstDay, onStarted, isFirst = false }: StartProps) => {
  const text = useText('figures');
  const [asOf, setAsOf] = useState<Day | null>(firstDay && isDay(firstDay) ? firstDay : null);
  const create = useCommand('villages.createSheet', {
    fields: ['asOf'],
    onDone: ({ sheetId }) => onStarted(sheetId),
  });
  return (
    <div className={classes.start}>
      <DayField
        label={text('sheets.day')}
        value={asOf}
        error={create.fieldError('asOf')}
        onCommit={setAsOf}
      />
      <Button
        variant={isFirst ? 'filled' : 'default'}
        disabled={asOf === null}
        loading={create.pending}
        onClick={() => asOf !== null && void create.run({ unitId, asOf })}
      >
        {text('sheets.create')}
      </Button>
    </div>
  );
};
