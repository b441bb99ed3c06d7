import { IconBan, IconCheck, IconX } from '@tabler/icons-react';
import type { Typing } from '#shared/survey/typing.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from './Entry.module.css';
import type { BallotsView } from './ballots-view.ts';

type Props = { readonly typing: Typing; readonly guidance: BallotsView['guidance'] };

/** The ballot as it stands: a cell a question, the one at hand marked. */
export const Answers = ({ typing, guidance }: Props) => {
  const reasonTexts = new Map(guidance.reasons.map(({ id, text }) => [id, text]));
  const reasonsOf = (question: number): string =>
    typing.reasons
      .filter((one) => one.question === question)
      .map(({ reason }) => reasonTexts.get(reason) ?? reason)
      .join('; ');
  return (
    <ol className={classes.answers} data-invalid={typing.invalid || undefined}>
      {guidance.sheet.questions.map(({ number, field }, at) => (
        <li
          key={number}
          className={classes.answer}
          data-now={(!typing.invalid && at === typing.at) || undefined}
          data-answer={typing.answers[at]}
        >
          <span className={classes.question}>
            {number}. {field}
          </span>
          <Mark answer={typing.answers[at]} isInvalid={typing.invalid} />
          <span className={classes.reason}>{reasonsOf(number)}</span>
        </li>
      ))}
    </ol>
  );
};

type MarkProps = { readonly answer: string | undefined; readonly isInvalid: boolean };

const Mark = ({ answer, isInvalid }: MarkProps) => {
  const text = useText('survey');
  if (isInvalid) return <IconBan size={16} aria-hidden />;
  if (answer === undefined) return <span className={classes.blank}>·</span>;
  const Sign = answer === '1' ? IconCheck : IconX;
  return (
    <span className={classes.mark}>
      <Sign size={16} stroke={2.4} aria-hidden /> {text(answer === '1' ? 'entry.yes' : 'entry.no')}
    </span>
  );
};
