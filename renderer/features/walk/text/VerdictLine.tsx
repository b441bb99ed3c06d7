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
  const details = [reasonOf(view), view.distanceText].filter((part) => isNews(part, view));
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
          {withoutLead(part, word)}
        </span>
      ))}
    </div>
  );
};

/** Reasons that the verdict itself says. */
const plain = ['reaches-threshold', 'misses-threshold', 'achieved', 'not-achieved'];

const reasonOf = ({ reason, distanceText }: ViewProps['view']): string =>
  plain.includes(reason.code) && (distanceText === '' || !reason.text.includes(distanceText))
    ? ''
    : reason.text;

/** The reason often ends with the distance: it is said once. */
const isNews = (part: string, view: ViewProps['view']): boolean =>
  part !== '' && (part !== view.distanceText || !reasonOf(view).includes(view.distanceText));

const withoutLead = (part: string, word: string): string =>
  part.startsWith(`${word}, `) ? part.slice(word.length + 2) : part;
