import type { ReviewResult } from '#shared/review/review.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { ConfirmlessDelete } from '../../../../ui/ConfirmlessDelete.tsx';
import { DayField } from '../../../../ui/DayField.tsx';
import { LongTextField } from '../../../../ui/LongTextField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { useText } from '../../../../ui/use-text.ts';
import { fieldsOf } from '../../fields-of.ts';
import { recordChange } from '../../record-change.ts';
import { OfficeField } from '../OfficeField.tsx';
import classes from './Results.module.css';
import { VerdictChoice } from './VerdictChoice.tsx';

type Props = { readonly result: ReviewResult; readonly offices: readonly string[] };

/** What was found for one indicator, to be changed in place. */
export const ResultFields = ({ result, offices }: Props) => {
  const text = useText('review');
  const save = useCommand('review.saveResult');
  const change = recordChange(result.id, fieldsOf(result), save.run);
  const { stage, verdict } = result;
  return (
    <>
      <div className={classes.fields}>
        <VerdictChoice
          stage={stage}
          verdict={verdict}
          onChoose={(next) => change({ verdict: next })}
        />
        <TextField
          size="sm"
          label={text('result.result')}
          value={result.result}
          onCommit={(words) => change({ result: words })}
        />
        <TextField
          size="sm"
          label={text('result.place')}
          value={result.place}
          onCommit={(place) => change({ place })}
        />
        <Remove result={result} />
      </div>
      <Opinion result={result} offices={offices} onChange={change} />
    </>
  );
};

const Remove = ({ result: { id, code } }: Pick<Props, 'result'>) => {
  const text = useText('review');
  const remove = useCommand('review.removeResult', { undoText: text('result.removed', { code }) });
  return (
    <ConfirmlessDelete
      name={text('result.of', { code })}
      onRemove={() => void remove.run({ id })}
    />
  );
};

type OpinionProps = Props & { readonly onChange: (patch: Partial<ReviewResult>) => void };

const Opinion = ({ result, offices, onChange }: OpinionProps) => {
  const text = useText('review');
  return (
    <div className={classes.opinion} data-letter={result.stage === 'appraisal' || undefined}>
      <LongTextField
        size="sm"
        label={text('result.opinion')}
        minRows={1}
        value={result.opinion}
        onCommit={(opinion) => onChange({ opinion })}
      />
      <OfficeField
        size="sm"
        label={text('result.office')}
        value={result.office}
        known={offices}
        onCommit={(office) => onChange({ office })}
      />
      {result.stage === 'appraisal' && (
        <>
          <TextField
            size="sm"
            label={text('result.number')}
            value={result.number}
            onCommit={(number) => onChange({ number })}
          />
          <DayField
            size="sm"
            label={text('result.on')}
            value={result.on}
            onCommit={(on) => onChange({ on })}
          />
        </>
      )}
    </div>
  );
};
