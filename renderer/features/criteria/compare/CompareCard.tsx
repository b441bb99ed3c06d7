import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useCommand } from '../../../app/use-command.ts';
import { dayText } from '../../../ui/day-text.ts';
import { FactList } from '../../../ui/FactList.tsx';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { SetView } from '../CriteriaSetPage.tsx';
import classes from './Compare.module.css';
import { CorrectionForm } from './CorrectionForm.tsx';
import { useCompareKeys } from './use-compare-keys.ts';
import type { SetIndicator, useComparing } from './use-comparing.ts';

type Comparing = ReturnType<typeof useComparing> & { readonly indicator: SetIndicator };
type Props = { readonly set: SetView; readonly comparing: Comparing };

/** What the program knows of one indicator, and what the officer says to it. */
export const CompareCard = ({ set, comparing }: Props) => {
  const { indicator, place, nextOpen } = comparing;
  const [corrected, setCorrected] = useState('');
  const { agree, pending } = useAgree({ set, comparing });
  useCompareKeys({ ...comparing, agree });
  return (
    <div className={classes.card}>
      <Heading set={set} comparing={comparing} />
      <State indicator={indicator} />
      {corrected === indicator.code ? (
        <CorrectionForm
          key={indicator.code}
          set={set}
          indicator={indicator}
          place={place}
          onClose={() => setCorrected('')}
          onDone={nextOpen}
        />
      ) : (
        <>
          <Answers
            indicator={indicator}
            pending={pending}
            onAgree={agree}
            onCorrect={() => setCorrected(indicator.code)}
            onSkip={nextOpen}
          />
          <Keys />
          <Known set={set} indicator={indicator} />
        </>
      )}
    </div>
  );
};

const Heading = ({ set, comparing: { indicator, open, all } }: Props) => {
  const text = useText('criteria');
  return (
    <>
      <p className={classes.quiet}>
        <Link to={`/criteria/${set.id}`}>{set.title}</Link>
      </p>
      <h1>
        {indicator.code}. {indicator.placeholder ? text('placeholder') : indicator.name}
      </h1>
      <p className={classes.quiet}>
        {text('compare.left', { open: open.length, all: all.length, version: set.version })}
      </p>
    </>
  );
};

/** Name and day go under it, and the next one that is open comes up. */
const useAgree = ({ set, comparing: { indicator, place, nextOpen } }: Props) => {
  const verify = useCommand('criteria.verify', { onDone: nextOpen });
  const agree = () => {
    if (indicator.placeholder) return;
    void verify.run({ setId: set.id, version: set.version, code: indicator.code, ...place });
  };
  return { agree, pending: verify.pending };
};

type AnswersProps = {
  readonly indicator: SetIndicator;
  readonly pending: boolean;
  readonly onAgree: () => void;
  readonly onCorrect: () => void;
  readonly onSkip: () => void;
};

/** A placeholder has nothing to agree with: its words are filled in. */
const Answers = ({ indicator, pending, onAgree, onCorrect, onSkip }: AnswersProps) => {
  const text = useText('criteria');
  return (
    <div className={classes.actions}>
      {!indicator.placeholder && (
        <Button
          leftSection={<IconCheck size={18} aria-hidden />}
          loading={pending}
          onClick={onAgree}
        >
          {text('compare.agrees')}
        </Button>
      )}
      <Button variant={indicator.placeholder ? 'filled' : 'default'} onClick={onCorrect}>
        {text(indicator.placeholder ? 'compare.fill' : 'compare.correct')}
      </Button>
      <Button variant="subtle" onClick={onSkip}>
        {text('compare.skip')}
      </Button>
    </div>
  );
};

const Keys = () => {
  const text = useText('criteria');
  return (
    <p className={classes.quiet}>
      <KeyHint keys={['Ctrl', 'Enter']} /> {text('compare.agrees')} ·{' '}
      <KeyHint keys={['Alt', '↓']} /> {text('compare.skip')} · <KeyHint keys={['Alt', '←', '→']} />{' '}
      {text('compare.step')}
    </p>
  );
};

const State = ({ indicator }: { readonly indicator: SetIndicator }) => {
  const text = useText('criteria');
  const { signOff } = indicator;
  if (signOff) {
    const { person, verifiedOn, textName, page } = signOff;
    const where = textName === '' ? '' : `${textName}${page === null ? '' : `, tr. ${page}`}`;
    return (
      <Notice tone="green" title={text('compare.signed', { person, day: dayText(verifiedOn) })}>
        {where}
      </Notice>
    );
  }
  return indicator.toCompare ? <Notice tone="amber" title={text('toCompare')} /> : null;
};

type KnownProps = { readonly set: SetView; readonly indicator: SetIndicator };

const Known = ({ set, indicator }: KnownProps) => {
  const text = useText('criteria');
  const levels = indicator.requirements.map(({ variant, text: level }) => ({
    term: set.variants.find(({ id }) => id === variant)?.name ?? text('column.requirement'),
    value: indicator.requirementKind === 'delegated' ? text('delegated') : level,
  }));
  const isSame = new Set(levels.map(({ value }) => value)).size === 1;
  const [first] = levels;
  const facts = [
    ...(isSame && first ? [{ term: text('column.requirement'), value: first.value }] : levels),
    { term: text('compare.unit'), value: indicator.unit },
    { term: text('compare.guidance'), value: indicator.guidance },
    {
      term: text('column.known'),
      value: knownFrom(text(`confidence.${indicator.confidence}`), indicator),
    },
    { term: text('compare.note'), value: indicator.note },
    { term: text('compare.amended'), value: indicator.amended },
  ];
  return <FactList facts={facts.filter(({ value }) => value !== '')} />;
};

/** Files that name no source repeat the confidence in its place: the word says it. */
const knownFrom = (word: string, { source, confidence }: SetIndicator): string =>
  source === '' || source === confidence ? word : `${word}: ${source}`;
