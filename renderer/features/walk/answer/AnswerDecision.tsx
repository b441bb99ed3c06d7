import { useState } from 'react';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './Answer.module.css';
import { ChoiceBar } from './ChoiceBar.tsx';
import { useAnswer } from './use-answer.ts';

/** No rule can compare the wording: a person decides, and says why. Saved once both are there. */
export const AnswerDecision = ({ view }: ViewProps) => {
  const text = useText('walk');
  const { save, fieldError } = useAnswer({ view });
  const [draft, setDraft] = useState<{ readonly met: boolean | null } | null>(null);
  const saved = view.decidedVerdict === null ? null : view.decidedVerdict === 'met';
  const met = draft ? draft.met : saved;
  const store = async (choice: boolean | null, reason: string) => {
    setDraft({ met: choice });
    if (choice === null) await save({ verdict: null });
    else if (reason.trim() !== '') await save({ verdict: choice ? 'met' : 'not-met', reason });
    else return;
    setDraft(null);
  };
  return (
    <div className={classes.decision}>
      <p className={classes.lead}>
        {text('answer.decisionLead', { required: view.required.text })}
      </p>
      <ChoiceBar
        label={text('answer.decision')}
        value={met}
        onChange={(choice) => void store(choice, view.decidedReason)}
      />
      {met !== null && (
        <LongTextField
          label={text('answer.decisionReason')}
          description={view.decidedReason === '' ? text('answer.reasonNeeded') : undefined}
          minRows={2}
          value={view.decidedReason}
          error={fieldError('decided.reason')}
          onCommit={(reason) => void store(met, reason)}
        />
      )}
    </div>
  );
};
