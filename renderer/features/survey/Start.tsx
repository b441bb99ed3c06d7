import { Button, Select } from '@mantine/core';
import { IconMoodCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Survey.module.css';
import type { SurveyView } from './survey-view.ts';

type Props = { readonly dossierId: string; readonly view: SurveyView };

/** What this page is for, and the way to begin. */
export const Start = ({ dossierId, view }: Props) => {
  const text = useText('survey');
  const first = view.sheets[0];
  if (!first)
    return (
      <EmptyState icon={IconMoodCheck} title={text('noSheetTitle')}>
        {text('noSheetBody')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={IconMoodCheck}
      title={text('emptyTitle')}
      action={<Begin dossierId={dossierId} view={view} first={first.sheetId} />}
    >
      {text('emptyBody')}
    </EmptyState>
  );
};

const Begin = ({ dossierId, view, first }: Props & { readonly first: string }) => {
  const text = useText('survey');
  const [sheetId, setSheetId] = useState(first);
  const start = useCommand('survey.start');
  return (
    <div className={classes.begin}>
      <SheetChoice sheets={view.sheets} value={sheetId} onChoose={setSheetId} />
      <Button loading={start.pending} onClick={() => void start.run({ dossierId, sheetId })}>
        {text('start')}
      </Button>
    </div>
  );
};

type ChoiceProps = {
  readonly sheets: SurveyView['sheets'];
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChoose: (sheetId: string) => void;
};

/** The kinds of ballot for this unit, the one for its grade first. */
export const SheetChoice = ({ sheets, value, error, onChoose }: ChoiceProps) => (
  <Select
    label={useText('survey')('sheet')}
    data={sheets.map(({ sheetId, name }) => ({ value: sheetId, label: name }))}
    value={value}
    error={error}
    allowDeselect={false}
    onChange={(chosen) => chosen !== null && onChoose(chosen)}
  />
);
