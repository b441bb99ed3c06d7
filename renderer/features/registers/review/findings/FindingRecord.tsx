import type { ReviewFinding } from '#shared/review/review.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { ConfirmlessDelete } from '../../../../ui/ConfirmlessDelete.tsx';
import { LongTextField } from '../../../../ui/LongTextField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { useText } from '../../../../ui/use-text.ts';
import { fieldsOf } from '../../fields-of.ts';
import { recordChange } from '../../record-change.ts';
import type { FindingProps, ReportedIndicator } from '../review-types.ts';
import { FindingChoices } from './FindingChoices.tsx';
import { FindingLetter } from './FindingLetter.tsx';
import classes from './Findings.module.css';

type Props = {
  readonly finding: ReviewFinding;
  readonly number: number;
  readonly indicators: readonly ReportedIndicator[];
};

const lines = ['place', 'proof'] as const;

/** One point with the answer of the unit, to be changed in place. */
export const FindingRecord = ({ finding, number, indicators }: Props) => {
  const text = useText('review');
  const save = useCommand('review.saveFinding');
  const remove = useCommand('review.removeFinding', {
    undoText: text('finding.removed', { number }),
  });
  const { id } = finding;
  const change = recordChange(id, fieldsOf(finding), (fields) => save.run({ id, fields }));
  const name = text('finding.numbered', { number });
  return (
    <li className={classes.finding} aria-label={name}>
      <span className={classes.number}>{number}</span>
      <div className={classes.body}>
        <FindingChoices finding={finding} indicators={indicators} onChange={change} />
        <Asked finding={finding} onChange={change} />
        <FindingLetter finding={finding} onChange={change} />
        <Answer finding={finding} onChange={change} />
      </div>
      <ConfirmlessDelete name={name} onRemove={() => void remove.run({ id })} />
    </li>
  );
};

const Asked = ({ finding, onChange }: FindingProps) => {
  const text = useText('review');
  return (
    <>
      <LongTextField
        size="sm"
        label={text('finding.content')}
        minRows={1}
        value={finding.content}
        onCommit={(content) => content.trim() !== '' && onChange({ content })}
      />
      <div className={classes.two}>
        {(['reason', 'request'] as const).map((field) => (
          <LongTextField
            key={field}
            size="sm"
            label={text(`finding.${field}`)}
            minRows={1}
            value={finding[field]}
            onCommit={(words) => onChange({ [field]: words })}
          />
        ))}
      </div>
    </>
  );
};

const Answer = ({ finding, onChange }: FindingProps) => {
  const text = useText('review');
  return (
    <>
      <LongTextField
        size="sm"
        label={text('finding.reply')}
        minRows={1}
        value={finding.reply}
        onCommit={(reply) => onChange({ reply })}
      />
      <div className={classes.two}>
        {lines.map((field) => (
          <TextField
            key={field}
            size="sm"
            label={text(`finding.${field}`)}
            value={finding[field]}
            onCommit={(words) => onChange({ [field]: words })}
          />
        ))}
      </div>
    </>
  );
};
