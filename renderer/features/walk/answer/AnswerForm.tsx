import type { ViewProps } from '../walk-types.ts';
import classes from './Answer.module.css';
import { AnswerDecision } from './AnswerDecision.tsx';
import { AnswerLevel } from './AnswerLevel.tsx';
import { AnswerNumbers } from './AnswerNumbers.tsx';
import { AnswerYesNo } from './AnswerYesNo.tsx';
import { PartRows } from './PartRows.tsx';

/** The question of the indicator, asked the way its measure is answered; at rest while it does not apply. */
export const AnswerForm = ({ view }: ViewProps) => (
  <div className={classes.form} inert={view.notApplicable}>
    <Main view={view} />
    {view.parts.length > 0 && <PartRows view={view} />}
  </div>
);

const Main = ({ view }: ViewProps) => {
  switch (view.answerKind) {
    case 'yes-no':
      return <AnswerYesNo view={view} />;
    case 'level':
      return <AnswerLevel view={view} />;
    case 'number':
      return <AnswerNumbers view={view} />;
    case 'decision':
      return <AnswerDecision view={view} />;
  }
};
