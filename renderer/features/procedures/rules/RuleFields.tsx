import { NativeSelect, TextInput } from '@mantine/core';
import { severities } from '#shared/kernel/severity.ts';
import type { DraftAsk, DraftRule } from '#shared/procedures/own/draft.ts';
import { askKinds, type AskKind } from '#shared/procedures/own-rule.ts';
import { useText } from '../../../ui/use-text.ts';
import { BasisFields } from '../BasisFields.tsx';
import { typed, useFieldOf } from '../field-of.ts';
import { LineHead } from '../LineHead.tsx';
import classes from '../Procedures.module.css';
import type { ProcedureDesk } from '../use-procedure-desk.ts';
import { AskFields } from './AskFields.tsx';

type Props = { readonly rule: DraftRule; readonly at: number; readonly desk: ProcedureDesk };

/** One rule: its sentence, what it asks for, how much it weighs, where it comes from. */
export const RuleFields = ({ rule, at, desk }: Props) => {
  const text = useText('procedures');
  const field = useFieldOf(desk);
  const rules = desk.draft.rules ?? [];
  const put = (patch: Partial<DraftRule>): void =>
    desk.change({ rules: rules.with(at, { ...rule, ...patch }) });
  return (
    <li className={classes.line}>
      <LineHead
        title={text('rule.title', { id: rule.id })}
        name={rule.sentence || rule.id}
        at={at}
        lines={rules}
        onChange={(all) => desk.change({ rules: all })}
      />
      <div className={classes.fields}>
        <TextInput
          {...field(`rules.${at}.sentence`)}
          className={classes.wide ?? ''}
          label={text('field.sentence')}
          description={text('sentence.hint')}
          {...typed(rule.sentence, (sentence) => put({ sentence }))}
        />
        <KindAndWeight rule={rule} put={put} />
        <AskFields ask={rule.asks} path={`rules.${at}`} desk={desk} onChange={put} />
        <BasisFields
          field={field(`rules.${at}.basis`)}
          basis={rule.basis}
          onChange={(basis) => put({ basis })}
        />
      </div>
    </li>
  );
};

type PartProps = {
  readonly rule: DraftRule;
  readonly put: (patch: Partial<DraftRule>) => void;
};

const KindAndWeight = ({ rule, put }: PartProps) => {
  const text = useText('procedures');
  return (
    <>
      <NativeSelect
        size="md"
        className={classes.half ?? ''}
        label={text('field.kind')}
        value={rule.asks.kind}
        data={askKinds.map((value) => ({ value, label: text(`kind.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          put({ asks: blankAsk(askKinds.find((one) => one === value) ?? 'paper') })
        }
      />
      <NativeSelect
        size="md"
        className={classes.half ?? ''}
        label={text('field.severity')}
        value={rule.severity}
        data={severities.map((value) => ({ value, label: text(`severity.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          put({ severity: severities.find((one) => one === value) ?? 'error' })
        }
      />
    </>
  );
};

const blankAsk = (kind: AskKind): DraftAsk => {
  switch (kind) {
    case 'paper':
      return { kind, paper: 'P01', stage: 'signed' };
    case 'words':
      return { kind, paper: 'P01', words: '', present: true };
    case 'proof':
      return { kind, indicator: '', proofKind: '', least: 1 };
    case 'days':
      return { kind, first: 'meeting', then: 'P01', least: null, most: null };
    case 'number':
      return { kind, number: 'meetingAgreed', least: null, most: null };
  }
};
