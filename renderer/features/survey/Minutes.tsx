import { Button } from '@mantine/core';
import { useState } from 'react';
import { writeCounts } from '#shared/survey/count-list.ts';
import { useCommand } from '../../app/use-command.ts';
import { CountField } from '../../ui/CountField.tsx';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { SideDrawer } from '../../ui/SideDrawer.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Survey.module.css';
import type { Begun, Place } from './survey-view.ts';

type Props = {
  readonly dossierId: string;
  readonly place: Place;
  readonly guidance: Begun['guidance'];
};

/** The sums of a village's signed minutes, in place of its single ballots. */
export const MinutesButton = (props: Props) => {
  const text = useText('survey');
  const [isOpen, setIsOpen] = useState(false);
  const title = text('minutesOf', { name: props.place.name });
  return (
    <>
      <Button variant="subtle" size="compact-sm" aria-label={title} onClick={() => setIsOpen(true)}>
        {text('minutes')}
      </Button>
      <SideDrawer opened={isOpen} onClose={() => setIsOpen(false)} title={title}>
        {isOpen && <MinutesForm {...props} onDone={() => setIsOpen(false)} />}
      </SideDrawer>
    </>
  );
};

type Typed = {
  readonly valid: number;
  readonly invalid: number;
  readonly satisfied: readonly number[];
  readonly unsatisfied: readonly number[];
  readonly wishes: string;
};

const typedOf = ({ place, guidance }: Props): Typed => {
  const nothing = guidance.sheet.questions.map(() => 0);
  const { valid, invalid, satisfied, unsatisfied, wishes } = place;
  return place.way === 'minutes' && satisfied.length > 0
    ? { valid, invalid, satisfied, unsatisfied, wishes }
    : { valid: place.returned, invalid: 0, satisfied: nothing, unsatisfied: nothing, wishes };
};

const MinutesForm = (props: Props & { readonly onDone: () => void }) => {
  const text = useText('survey');
  const { dossierId, place, guidance, onDone } = props;
  const [typed, setTyped] = useState(() => typedOf(props));
  const questions = guidance.sheet.questions.map((_, at) => `satisfied.${at}`);
  const save = useCommand('survey.savePlace', { fields: ['valid', ...questions], onDone });
  const change = (patch: Partial<Typed>) => setTyped((before) => ({ ...before, ...patch }));
  const keep = () => {
    const satisfied = writeCounts(typed.satisfied);
    const unsatisfied = writeCounts(typed.unsatisfied);
    const patch = { ...typed, way: 'minutes' as const, satisfied, unsatisfied };
    void save.run({ dossierId, placeId: place.placeId, patch });
  };
  return (
    <div className={classes.minutes}>
      <p className={classes.quiet}>{text('minutes.lead')}</p>
      <Totals typed={typed} onChange={change} error={save.fieldError('valid')} />
      <Questions {...props} typed={typed} onChange={change} errorOf={save.fieldError} />
      <LongTextField
        label={text('minutes.wishes')}
        minRows={2}
        value={typed.wishes}
        onCommit={(wishes) => change({ wishes })}
      />
      <Button loading={save.pending} onClick={keep}>
        {text('minutes.save')}
      </Button>
      {place.way === 'minutes' && place.entry.first === 0 && <UseBallots {...props} />}
    </div>
  );
};

type PartProps = {
  readonly typed: Typed;
  readonly onChange: (patch: Partial<Typed>) => void;
};

const Totals = ({ typed, onChange, error }: PartProps & { readonly error: string | undefined }) => {
  const text = useText('survey');
  return (
    <div className={classes.pair}>
      <CountField
        label={text('minutes.valid')}
        value={typed.valid}
        error={error}
        onCommit={(valid) => onChange({ valid: valid ?? 0 })}
      />
      <CountField
        label={text('minutes.invalid')}
        value={typed.invalid}
        onCommit={(invalid) => onChange({ invalid: invalid ?? 0 })}
      />
    </div>
  );
};

type QuestionsProps = PartProps &
  Pick<Props, 'guidance'> & { readonly errorOf: (field: string) => string | undefined };

/** Satisfied is typed; not satisfied follows and can be changed. */
const Questions = ({ guidance, typed, onChange, errorOf }: QuestionsProps) => {
  const text = useText('survey');
  const replaced = (counts: readonly number[], at: number, count: number): readonly number[] =>
    counts.map((one, index) => (index === at ? count : one));
  return guidance.sheet.questions.map(({ number, field }, at) => (
    <div key={number} className={classes.minutesRow}>
      <span>
        {number}. {field}
      </span>
      <CountField
        label={text('minutes.satisfiedOf', { number })}
        labelHidden
        size="sm"
        value={typed.satisfied[at] ?? 0}
        error={errorOf(`satisfied.${at}`)}
        onCommit={(count) =>
          onChange({
            satisfied: replaced(typed.satisfied, at, count ?? 0),
            unsatisfied: replaced(typed.unsatisfied, at, Math.max(0, typed.valid - (count ?? 0))),
          })
        }
      />
      <CountField
        label={text('minutes.unsatisfiedOf', { number })}
        labelHidden
        size="sm"
        value={typed.unsatisfied[at] ?? 0}
        onCommit={(count) => onChange({ unsatisfied: replaced(typed.unsatisfied, at, count ?? 0) })}
      />
    </div>
  ));
};

const UseBallots = ({ dossierId, place }: Props) => {
  const text = useText('survey');
  const save = useCommand('survey.savePlace');
  return (
    <Button
      variant="default"
      onClick={() =>
        void save.run({ dossierId, placeId: place.placeId, patch: { way: 'ballots' } })
      }
    >
      {text('minutes.useBallots')}
    </Button>
  );
};
