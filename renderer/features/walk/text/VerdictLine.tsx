import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useText } from '../../../ui/use-text.ts';
import { verdictLook } from '../../../ui/verdict-look.ts';
import type { ViewProps } from '../walk-types.ts';
import { distanceWords, reasonWords } from './judgement-words.ts';
import { Trail } from './Trail.tsx';
import { VerdictHints } from './VerdictHints.tsx';
import classes from './VerdictLine.module.css';

/** What follows from the answer, in one line that is read out when it changes; under it how it was reckoned. */
export const VerdictLine = ({ view }: ViewProps) => {
  const text = useText('walk');
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div className={classes.verdict} data-verdict={view.verdict}>
      <div className={classes.line}>
        <Words view={view} />
        {view.trail.length > 0 && (
          <UnstyledButton
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            {text('trail')} <Chevron size={16} aria-hidden />
          </UnstyledButton>
        )}
      </div>
      <VerdictHints view={view} />
      <Collapse id={id} expanded={isOpen}>
        <Trail view={view} />
      </Collapse>
    </div>
  );
};

const Words = ({ view }: ViewProps) => {
  const ui = useText('ui');
  const judgement = useText('judgement');
  const { icon: Sign } = verdictLook[view.verdict];
  const word = ui(`verdict.${view.verdict}`);
  const distance = distanceWords(view, judgement);
  const isSaid = saidByVerdict.includes(view.reason.code) || distance !== '';
  const details = [isSaid ? '' : reasonWords(view, judgement), distance].filter(Boolean);
  return (
    <div className={classes.words} role="status">
      <Sign size={22} aria-hidden className={classes.sign} />
      <strong className={classes.word}>{word}</strong>
      {view.valueText !== word && view.valueText !== '' && (
        <span className={classes.value}>{view.valueText}</span>
      )}
      {view.weak && <span className={classes.weak}>{ui('weak')}</span>}
      {details.map((part) => (
        <span key={part} className={classes.detail}>
          {part}
        </span>
      ))}
    </div>
  );
};

/** Reasons that the verdict itself says. */
const saidByVerdict = ['reaches-threshold', 'misses-threshold', 'achieved', 'not-achieved'];
