import { DayField } from '../../../ui/DayField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import type { RecognitionChange } from './RecognitionRecord.tsx';

/** From when to when the grade holds, and the decision that took it back. */
export const Validity = ({ recognition, onChange }: RecognitionChange) => {
  const text = useText('registers');
  const { validFrom, validTo } = recognition;
  return (
    <>
      <div className={classes.three}>
        <DayField
          label={text('recognition.validFrom')}
          description={text('recognition.validFromHint')}
          value={validFrom}
          onCommit={(day) => onChange({ validFrom: day })}
        />
        <DayField
          label={text('recognition.validTo')}
          description={text('recognition.validToHint')}
          value={validTo}
          onCommit={(day) => onChange({ validTo: day })}
        />
        <TextField
          label={text('recognition.year')}
          description={text('recognition.yearHint')}
          value={String(recognition.year)}
          required
          onCommit={(typed) => onChange({ year: Number(typed) })}
        />
      </div>
      <Withdrawal recognition={recognition} onChange={onChange} />
    </>
  );
};

const Withdrawal = ({ recognition, onChange }: RecognitionChange) => {
  const text = useText('registers');
  const { withdrawnOn, withdrawalAct, withdrawalReason } = recognition;
  return (
    <div className={classes.three}>
      <DayField
        label={text('recognition.withdrawnOn')}
        value={withdrawnOn}
        onCommit={(day) => onChange({ withdrawnOn: day })}
      />
      <TextField
        label={text('recognition.withdrawalAct')}
        value={withdrawalAct ?? ''}
        onCommit={(typed) => onChange({ withdrawalAct: typed === '' ? null : typed })}
      />
      <TextField
        label={text('recognition.withdrawalReason')}
        value={withdrawalReason ?? ''}
        onCommit={(typed) => onChange({ withdrawalReason: typed === '' ? null : typed })}
      />
    </div>
  );
};
