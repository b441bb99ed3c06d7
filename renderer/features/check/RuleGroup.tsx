import { useState } from 'react';
import { Link } from 'wouter';
import { ruleName } from '#shared/messages/finding-text.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import classes from './Check.module.css';
import { findingAddress } from './finding-address.ts';
import type { CheckView, ReadFinding } from './finding-filter.ts';

export type Around = Parameters<typeof findingAddress>[1];

type Props = {
  readonly rule: string;
  readonly findings: readonly ReadFinding[];
  readonly basis: CheckView['bases'][string] | undefined;
  readonly around: Around;
};

/** So many lines are read at once; the rest is there for the asking. */
const firstLines = 6;

/** One rule: its name, what it rests on, and each place where it is broken. */
export const RuleGroup = ({ rule, findings, basis, around }: Props) => {
  const text = useText('check');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? findings : findings.slice(0, firstLines);
  const left = findings.length - shown.length;
  return (
    <div className={classes.rule}>
      <h3 className={classes.name}>{ruleName(language, rule)}</h3>
      {basis && (
        <p className={classes.basis}>
          {rule} · {text('basis', { text: basis.text })} ({text(`mark.${basis.mark}`)})
        </p>
      )}
      <ul className={classes.lines}>
        {shown.map((one) => (
          <li key={lineKey(one)}>
            <FindingLine read={one} around={around} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={classes.more} onClick={() => setOpen(true)}>
          {text('more', { count: left })}
        </button>
      )}
    </div>
  );
};

/** One place may have the same fault twice, told in two sentences. */
const lineKey = ({ finding: { fault, place }, sentence }: ReadFinding): string =>
  [fault, place.kind, place.key, sentence].join(' ');

type LineProps = { readonly read: ReadFinding; readonly around: Around };

const FindingLine = ({ read: { finding, place, sentence }, around }: LineProps) => {
  const text = useText('check');
  return (
    <div className={classes.line}>
      <span className={classes.place}>{place}</span>
      <span>{sentence}</span>
      <Link
        to={findingAddress(finding.place, around)}
        className={classes.fix}
        aria-label={text('fixNamed', { place, sentence })}
      >
        {text('fix')}
      </Link>
    </div>
  );
};
