import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useText } from '../../../ui/use-text.ts';
import { verdictLook } from '../../../ui/verdict-look.ts';
import type { ViewProps } from '../walk-types.ts';
import { Trail } from './Trail.tsx';
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
      <Collapse id={id} expanded={isOpen}>
        <Trail view={view} />
      </Collapse>
    </div>
  );
};

const Words = ({ view }: ViewProps) => {
  const ui = useText('ui');
  const { icon: Sign } = verdictLook[view.verdict];
  const word = ui(`verdict.${view.verdict}`);
  const details = [view.reason.text, view.distanceText].filter((part) => isNews(part, word, view));
  return (
    <div className={classes.words} role="status">
      <Sign size={22} aria-hidden className={classes.sign} />
      <strong className={classes.word}>{word}</strong>
      {view.valueText !== '' && <span className={classes.value}>{view.valueText}</span>}
      {view.weak && <span className={classes.weak}>{ui('weak')}</span>}
      {details.map((part) => (
        <span key={part} className={classes.detail}>
          {withoutLead(part, word)}
        </span>
      ))}
    </div>
  );
};

/** The reason often ends with the distance and begins with the verdict: each is said once. */
const isNews = (part: string, word: string, { reason, distanceText }: ViewProps['view']): boolean => {
  if (part === '' || part === word) return false;
  return part !== distanceText || !reason.text.includes(distanceText);
};

const withoutLead = (part: string, word: string): string =>
  part.startsWith(`${word}, `) ? part.slice(word.length + 2) : part;
