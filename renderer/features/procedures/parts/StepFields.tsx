import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { bodyRoles } from '#shared/procedures/body.ts';
import type { DraftStep } from '#shared/procedures/own/draft.ts';
import { stepFacts } from '#shared/procedures/step.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { BasisFields } from '../BasisFields.tsx';
import { typed, useFieldOf } from '../field-of.ts';
import { LineHead } from '../LineHead.tsx';
import classes from '../Procedures.module.css';
import type { ProcedureDesk } from '../use-procedure-desk.ts';

type Props = { readonly step: DraftStep; readonly at: number; readonly desk: ProcedureDesk };

/** One step: all that is known of it, with what is wrong beside its field. */
export const StepFields = ({ step, at, desk }: Props) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const put = (patch: Partial<DraftStep>): void =>
    desk.change({ steps: desk.draft.steps.with(at, { ...step, ...patch }) });
  const part = { step, at, desk, put };
  return (
    <li className={classes.line}>
      <LineHead
        title={text('step.title', { number: at + 1 })}
        name={step.name || text('step.title', { number: at + 1 })}
        at={at}
        lines={desk.draft.steps}
        onChange={(steps) => desk.change({ steps })}
      />
      <div className={classes.fields}>
        <TextInput
          {...field(`steps.${at}.name`)}
          className={classes.wide ?? ''}
          label={text('field.stepName')}
          {...typed(step.name, (name) => put({ name }))}
        />
        <Actor {...part} />
        <Length {...part} />
        <Around {...part} />
        <BasisFields
          field={field(`steps.${at}.basis`)}
          basis={step.basis}
          onChange={(basis) => put({ basis })}
        />
      </div>
    </li>
  );
};

type PartProps = Props & { readonly put: (patch: Partial<DraftStep>) => void };

const Actor = ({ step, at, desk, put }: PartProps) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const actors = useText('calendar');
  return (
    <NativeSelect
      size="md"
      {...field(`steps.${at}.actor`)}
      className={classes.third ?? ''}
      label={text('field.actor')}
      value={step.actor}
      data={bodyRoles
        .filter((role) => desk.draft.bodies[role])
        .map((value) => ({ value, label: actors(`actor.${value}`) }))}
      onChange={({ currentTarget: { value } }) =>
        put({ actor: bodyRoles.find((one) => one === value) ?? step.actor })
      }
    />
  );
};

const counts = ['working', 'calendar'] as const;

const Length = ({ step, at, desk, put }: PartProps) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  return (
    <>
      <div className={classes.third}>
        <CountField
          {...field(`steps.${at}.days`)}
          label={text('field.days')}
          value={step.days}
          onCommit={(days) => put({ days })}
        />
      </div>
      <NativeSelect
        size="md"
        className={classes.third ?? ''}
        label={text('field.count')}
        value={step.count}
        data={counts.map((value) => ({ value, label: text(`count.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          put({ count: counts.find((one) => one === value) ?? step.count })
        }
      />
    </>
  );
};

/** What it waits for, and what says that it is over. */
const Around = ({ step, at, desk, put }: PartProps) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const before = desk.draft.steps.slice(0, at);
  const known = new Set(before.map(({ id }) => id));
  const gone = step.after.filter((id) => !known.has(id));
  return (
    <>
      <MultiSelect
        size="md"
        {...field(`steps.${at}.after`)}
        className={classes.half ?? ''}
        label={text('field.after')}
        placeholder={step.after.length === 0 ? text('after.none') : ''}
        data={[
          ...before.map(({ id, name }, index) => ({ value: id, label: `${index + 1}. ${name}` })),
          ...gone.map((id) => ({ value: id, label: id })),
        ]}
        value={step.after}
        onChange={(after) => put({ after })}
      />
      <NativeSelect
        size="md"
        {...field(`steps.${at}.done`)}
        className={classes.half ?? ''}
        label={text('field.done')}
        value={'paper' in step.done ? step.done.paper : step.done.fact}
        data={[
          ...stepFacts.map((value) => ({ value, label: text(`fact.${value}`) })),
          ...desk.draft.papers.map(({ paper, name }) => ({
            value: paper,
            label: text('done.paper', { name }),
          })),
        ]}
        onChange={({ currentTarget: { value } }) => put({ done: doneOf(value) })}
      />
    </>
  );
};

const doneOf = (value: string): DraftStep['done'] => {
  const fact = stepFacts.find((one) => one === value);
  return fact ? { fact } : { paper: value };
};
