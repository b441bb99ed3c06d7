import { Button, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useCommand } from '../../app/use-command.ts';
import type { InputOf } from '../../bridge/client.ts';
import { CountField } from '../../ui/CountField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/use-text.ts';
import { SheetChoice } from './Start.tsx';
import classes from './Survey.module.css';
import type { Begun } from './survey-view.ts';

type Props = { readonly dossierId: string; readonly view: Begun };
type Patch = InputOf<'survey.save'>['patch'];
type Fields = {
  readonly view: Begun;
  readonly save: (patch: Patch) => void;
  readonly error?: string | undefined;
};

/** Plan, body in charge, method and days of the survey. */
export const About = ({ dossierId, view }: Props) => {
  const text = useText('survey');
  const save = useCommand('survey.save', { fields: ['to'] });
  const fields: Fields = {
    view,
    save: (patch) => void save.run({ dossierId, patch }),
    error: save.fieldError('to'),
  };
  return (
    <Section title={text('about')} actions={<Remove dossierId={dossierId} />}>
      <Lines view={view} />
      <div className={classes.fields}>
        <PlanFields {...fields} />
        <DayFields {...fields} />
        <Sheet dossierId={dossierId} view={view} />
      </div>
    </Section>
  );
};

/** What the sheet asks for, and how sure that is. */
const Lines = ({ view }: Pick<Props, 'view'>) => {
  const text = useText('survey');
  const { sheet, act } = view.guidance;
  const each = sheet.questions[0]?.required ?? '';
  const whole = sheet.questions.find(({ number }) => number === sheet.wholeQuestion)?.required;
  const values = { each, whole: whole ?? '', floor: sheet.floor, days: sheet.workingDays };
  return (
    <p className={classes.quiet}>
      {text('lines', values)} {text('source', { source: act })}
    </p>
  );
};

const PlanFields = ({ view, save }: Fields) => {
  const text = useText('survey');
  const { survey, guidance } = view;
  return (
    <>
      <TextField
        label={text('planNumber')}
        placeholder="15/KH-MTTQ-BTT"
        value={survey.planNumber}
        onCommit={(planNumber) => save({ planNumber })}
      />
      <DayField
        label={text('planOn')}
        value={survey.planOn}
        onCommit={(planOn) => save({ planOn })}
      />
      <TextField
        label={text('chairUnit')}
        value={survey.chairUnit}
        onCommit={(chairUnit) => save({ chairUnit })}
      />
      <Select
        label={text('method')}
        data={guidance.methods.map(({ id, text: label }) => ({ value: id, label }))}
        value={survey.method}
        allowDeselect={false}
        onChange={(method) => method !== null && save({ method })}
      />
    </>
  );
};

const DayFields = ({ view, save, error }: Fields) => {
  const text = useText('survey');
  const { survey } = view;
  return (
    <>
      <CountField
        label={text('teams')}
        value={survey.teams}
        onCommit={(teams) => save({ teams: teams ?? 0 })}
      />
      <DayField
        label={text('trainedOn')}
        value={survey.trainedOn}
        onCommit={(trainedOn) => save({ trainedOn })}
      />
      <DayField label={text('from')} value={survey.from} onCommit={(from) => save({ from })} />
      <DayField
        label={text('to')}
        value={survey.to}
        error={error}
        onCommit={(to) => save({ to })}
      />
      {view.places.some(isUnlikeLedger) && (
        <div className={classes.whole}>
          <TextField
            label={text('householdsReason')}
            value={survey.householdsReason}
            onCommit={(householdsReason) => save({ householdsReason })}
          />
        </div>
      )}
    </>
  );
};

const isUnlikeLedger = ({ households, ledgerHouseholds }: Begun['places'][number]): boolean =>
  ledgerHouseholds !== null && ledgerHouseholds !== households;

const Sheet = ({ dossierId, view }: Props) => {
  const choose = useCommand('survey.chooseSheet', { fields: ['sheetId'] });
  return (
    <div className={classes.whole}>
      <SheetChoice
        sheets={view.sheets}
        value={view.guidance.sheet.id}
        error={choose.fieldError('sheetId')}
        onChoose={(sheetId) => void choose.run({ dossierId, sheetId })}
      />
    </div>
  );
};

const Remove = ({ dossierId }: Pick<Props, 'dossierId'>) => {
  const text = useText('survey');
  const remove = useCommand('survey.remove', { undoText: text('surveyRemoved') });
  return (
    <Button
      variant="subtle"
      color="gray"
      leftSection={<IconTrash size={18} aria-hidden />}
      loading={remove.pending}
      onClick={() => void remove.run({ dossierId })}
    >
      {text('removeSurvey')}
    </Button>
  );
};
