import { mayPreconditionNotApply } from '#shared/assessments/precondition-exemption.ts';
import { Select } from '@mantine/core';
import { verdicts } from '#shared/criteria/verdict.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import { useCommand } from '../../../app/use-command.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import { VerdictBadge } from '../../../ui/VerdictBadge.tsx';
import { recordChange } from '../record-change.ts';
import classes from '../Registers.module.css';
import { SurveyProposal } from './SurveyProposal.tsx';

type Condition = OutputOf<'assessments.conditions'>[number];

type Props = {
  readonly dossierId: string;
  readonly condition: Condition;
  readonly proofs: OutputOf<'evidence.list'>;
};

/** One condition: what it asks, the verdict with its grounds, and the proof. */
export const ConditionRecord = ({ dossierId, condition, proofs }: Props) => {
  const text = useText('registers');
  const save = useCommand('assessments.saveCondition');
  const { position, verdict, reason, evidenceId, surveyOrigin } = condition;
  const number = position + 1;
  const key = `condition ${dossierId} ${position}`;
  const fields = { dossierId, position, verdict, reason, evidenceId, surveyOrigin };
  const change = recordChange(key, fields, save.run);
  return (
    <li className={classes.record} aria-label={text('condition.numbered', { number })}>
      <div className={classes.recordHead}>
        <h2>
          {number}. {condition.text}
        </h2>
        <VerdictBadge verdict={verdict} />
      </div>
      <SurveyProposal dossierId={dossierId} condition={condition} />
      <div className={classes.two}>
        <VerdictChoice condition={condition} onChange={change} />
        <ProofChoice evidenceId={evidenceId} proofs={proofs} onChange={change} />
        <div className={classes.whole}>
          <LongTextField
            label={text('condition.reason')}
            description={text('condition.reasonHint')}
            minRows={2}
            value={reason}
            onCommit={(words) => change({ reason: words })}
          />
        </div>
      </div>
    </li>
  );
};

type Change = { readonly onChange: (patch: Partial<Condition>) => void };

const VerdictChoice = ({ condition, onChange }: Change & Pick<Props, 'condition'>) => {
  const text = useText('registers');
  const ui = useText('ui');
  const mayNotApply = mayPreconditionNotApply(condition.text);
  const choices = verdicts.filter((value) => value !== 'not-applicable' || mayNotApply);
  return (
    <Select
      label={text('condition.verdict')}
      data={choices.map((value) => ({ value, label: ui(`verdict.${value}`) }))}
      value={condition.verdict}
      allowDeselect={false}
      onChange={(chosen) => {
        const next = verdicts.find((one) => one === chosen);
        if (next) onChange({ verdict: next });
      }}
    />
  );
};

type ProofProps = Change & Pick<Condition, 'evidenceId'> & Pick<Props, 'proofs'>;

const ProofChoice = ({ evidenceId, proofs, onChange }: ProofProps) => {
  const text = useText('registers');
  const ui = useText('ui');
  return (
    <Select
      label={text('condition.proof')}
      placeholder={text('condition.noProof')}
      data={proofs.map((proof) => ({ value: proof.id, label: evidenceTitle(proof) }))}
      value={evidenceId}
      searchable
      clearable
      limit={60}
      clearButtonProps={{ 'aria-label': ui('remove') }}
      onChange={(chosen) => onChange({ evidenceId: chosen })}
    />
  );
};
