import { Button, TextInput } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { DayField } from '../../../../ui/DayField.tsx';
import { useText } from '../../../../ui/use-text.ts';
import { OfficeField } from '../OfficeField.tsx';
import type { At, ReportedCriterion } from '../review-types.ts';
import type { ResultCount } from './count-results.ts';
import classes from './Results.module.css';

type Props = {
  readonly at: At;
  readonly criterion: ReportedCriterion;
  readonly offices: readonly string[];
  readonly count: ResultCount;
};

/** Writes every indicator of the criterion that is not written yet as the unit reported it, at once. */
export const AcceptReported = (props: Props) => {
  const text = useText('review');
  const { acceptable, undecided, written, total } = props.count;
  return (
    <>
      {acceptable > 0 && <AcceptForm {...props} />}
      {undecided.length > 0 && (
        <p className={classes.quiet}>
          {text('accept.undecided', { count: undecided.length, codes: undecided.join(', ') })}
        </p>
      )}
      {written === total && <p className={classes.quiet}>{text('accept.all')}</p>}
    </>
  );
};

const AcceptForm = ({ at, criterion, offices, count }: Props) => {
  const text = useText('review');
  const ui = useText('ui');
  const [letter, setLetter] = useState<Letter>({ office: '', number: '', on: null });
  const [isMissing, setMissing] = useState(false);
  const { number } = criterion;
  const accept = useAccept(number, count.acceptable);
  const run = (event: FormEvent) => {
    event.preventDefault();
    setMissing(letter.office === '');
    if (letter.office !== '') void accept.run({ ...at, ...letter, criterion: number });
  };
  return (
    <form
      className={classes.accept}
      data-letter={at.stage === 'appraisal' || undefined}
      aria-label={text('accept.title')}
      onSubmit={run}
      noValidate
    >
      <OfficeField
        live
        size="sm"
        label={text(`accept.office.${at.stage}`)}
        error={isMissing && letter.office === '' ? ui('required') : undefined}
        value={letter.office}
        known={offices}
        onCommit={(office) => setLetter((before) => ({ ...before, office }))}
      />
      {at.stage === 'appraisal' && <LetterFields letter={letter} onChange={setLetter} />}
      <AcceptButton pending={accept.pending} />
    </form>
  );
};

const AcceptButton = ({ pending }: { readonly pending: boolean }) => (
  <Button
    type="submit"
    size="sm"
    variant="default"
    leftSection={<IconChecks size={18} aria-hidden />}
    loading={pending}
  >
    {useText('review')('accept.title')}
  </Button>
);

type Letter = { readonly office: string; readonly number: string; readonly on: Day | null };

/** One change with one way back, whatever the number of indicators. */
const useAccept = (number: number, count: number) => {
  const undoText = useText('review')('accept.done', { count, number });
  return useCommand('review.acceptReported', { undoText });
};

type LetterProps = {
  readonly letter: Letter;
  readonly onChange: (letter: Letter) => void;
};

const LetterFields = ({ letter, onChange }: LetterProps) => {
  const text = useText('review');
  return (
    <>
      <TextInput
        size="sm"
        label={text('accept.number')}
        value={letter.number}
        maxLength={80}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => onChange({ ...letter, number: nfc(value) })}
      />
      <DayField
        size="sm"
        label={text('accept.on')}
        value={letter.on}
        onCommit={(on) => onChange({ ...letter, on })}
      />
    </>
  );
};
