import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { ErrorSummary, type SummaryItem } from '../../../ui/ErrorSummary.tsx';
import { useText } from '../../../ui/use-text.ts';
import { CheckLine } from '../CheckLine.tsx';
import classes from '../Paper.module.css';
import type { At } from '../PaperDesk.tsx';
import type { PaperView } from '../paper-view.ts';
import { ScanField } from './ScanField.tsx';
import { useSign } from './use-sign.ts';

type Props = { readonly at: At; readonly view: PaperView };

type Form = {
  readonly number: string;
  readonly signedOn: Day | null;
  readonly scan: File | null;
  readonly confirmUncompared: boolean;
};

const ids = { number: 'sign-number', signedOn: 'sign-day', scan: 'sign-scan' } as const;

const isNumbered = ({ number }: Form): boolean => number.trim() !== '';

/** Number, date and signed scan: what freezes a paper. */
export const SignForm = ({ at, view }: Props) => {
  const text = useText('papers');
  const { form, change, submit, pending, failure, faults } = useSignForm({ at, view });
  const failed = useFailureText(failure);
  return (
    <form className={classes.sign} onSubmit={submit} noValidate aria-label={text('sign.title')}>
      <h2>{text('sign.title')}</h2>
      <p className={classes.quiet}>{text('sign.lead')}</p>
      {view.joint.length > 0 && <p>{text('sign.joint', { units: view.joint.join(', ') })}</p>}
      <ErrorSummary items={failed.rest} />
      <NumberAndDay
        form={form}
        symbol={view.symbol}
        errors={{
          number: faults.number ?? failed.number,
          signedOn: faults.signedOn ?? failed.signedOn,
        }}
        onChange={change}
      />
      <ScanField
        id={ids.scan}
        scan={form.scan}
        error={faults.scan}
        onScan={(scan) => change({ scan })}
      />
      {(failure?.code === 'paper.uncompared' || form.confirmUncompared) && (
        <KnowsUncompared
          checked={form.confirmUncompared}
          onChange={(confirmUncompared) => change({ confirmUncompared })}
        />
      )}
      <div className={classes.submit}>
        <Button type="submit" loading={pending}>
          {text('sign.save')}
        </Button>
        <CheckLine dossierId={at.dossierId} />
      </div>
    </form>
  );
};

/** What is typed, and the way it goes to the core once it is complete. */
const useSignForm = ({ at, view }: Props) => {
  const [form, setForm] = useState<Form>({
    number: '',
    signedOn: null,
    scan: null,
    confirmUncompared: false,
  });
  const [isTried, setTried] = useState(false);
  const { sign, pending, failure } = useSign({ dossierId: at.dossierId, paper: view.paper });
  const faults = useFaults(form, isTried);
  const change = (patch: Partial<Form>) => setForm((before) => ({ ...before, ...patch }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { scan, signedOn, ...others } = form;
    if (isNumbered(form) && signedOn && scan) void sign({ ...others, signedOn, scan });
  };
  return { form, change, submit, pending, failure, faults };
};

type KnowsProps = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** Asked only once the core has said that the paper prints what nobody compared. */
const KnowsUncompared = ({ checked, onChange }: KnowsProps) => (
  <Checkbox
    mt="md"
    label={useText('papers')('sign.confirmUncompared')}
    checked={checked}
    onChange={(event) => onChange(event.currentTarget.checked)}
  />
);

type FieldsProps = {
  readonly form: Form;
  /** Stands after the number: "/BC-UBND". */
  readonly symbol: string | null;
  readonly errors: { readonly number: string | undefined; readonly signedOn: string | undefined };
  readonly onChange: (patch: Partial<Form>) => void;
};

const NumberAndDay = ({ form, symbol, errors, onChange }: FieldsProps) => {
  const text = useText('papers');
  return (
    <div className={classes.numberAndDay}>
      <TextInput
        id={ids.number}
        label={text('sign.number')}
        value={form.number}
        error={errors.number}
        rightSection={<span className={classes.symbol}>{symbol}</span>}
        rightSectionWidth={104}
        rightSectionPointerEvents="none"
        autoComplete="off"
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
      <DayField
        id={ids.signedOn}
        label={text('sign.day')}
        value={form.signedOn}
        error={errors.signedOn}
        onCommit={(signedOn) => onChange({ signedOn })}
      />
    </div>
  );
};

/** What is still missing, told once the officer tried to save. */
const useFaults = ({ number, signedOn, scan }: Form, isTried: boolean) => {
  const text = useText('papers');
  if (!isTried) return { number: undefined, signedOn: undefined, scan: undefined };
  return {
    number: number.trim() === '' ? text('sign.numberMissing') : undefined,
    signedOn: signedOn ? undefined : text('sign.dayMissing'),
    scan: scan ? undefined : text('sign.scanMissing'),
  };
};

/** A refusal of the core beside its field; one that belongs to no field on top. */
const useFailureText = (failure: ReturnType<typeof useSign>['failure']) => {
  const errorText = useErrorText();
  const none: readonly SummaryItem[] = [];
  const nothing = { number: undefined, signedOn: undefined, rest: none };
  if (!failure) return nothing;
  const { title, action } = errorText(failure);
  const sentence = `${title}. ${action}`;
  if (failure.field === 'number') return { ...nothing, number: sentence };
  if (failure.field === 'signedOn') return { ...nothing, signedOn: sentence };
  return { ...nothing, rest: [{ text: sentence }] };
};
