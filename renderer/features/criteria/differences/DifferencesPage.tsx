import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { DifferenceBar } from './DifferenceBar.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import classes from './Differences.module.css';
import { askedChanges, type Asked, type Comparison } from './difference-filter.ts';
import { SetLines } from './SetLines.tsx';
import { readReference } from './set-reference.ts';
import { VersionChoice } from './VersionChoice.tsx';

/** Two criteria sets, or two versions of one, side by side; the address names both. */
export const DifferencesPage = () => {
  const text = useText('differences');
  const { before = '', after = '' } = useParams();
  const [, navigate] = useLocation();
  const sides = [decodeURIComponent(before), decodeURIComponent(after)] as const;
  const onChoose = (was: string, is: string): void =>
    navigate(`/criteria/compare/${was === '' ? '-' : was}${is === '' ? '' : `/${is}`}`);
  const [was, is] = [sides[0] === '-' ? '' : sides[0], sides[1]];
  return (
    <>
      <PageHeader title={useText('titles')('differences')} lead={text('lead')} />
      <VersionChoice before={was} after={is} onChoose={onChoose} />
      {was === '' || is === '' ? (
        <p className={classes.quiet}>{text('choose')}</p>
      ) : (
        <Compared before={was} after={is} />
      )}
    </>
  );
};

type Sides = { readonly before: string; readonly after: string };

const Compared = ({ before, after }: Sides) => {
  const input = { before: readReference(before), after: readReference(after) };
  const comparison = useQuery('criteria.compareSets', input, { keepPrevious: true });
  return <Loaded query={comparison}>{(value) => <Content comparison={value} />}</Loaded>;
};

const Content = ({ comparison }: { readonly comparison: Comparison }) => {
  const text = useText('differences');
  const [asked, setAsked] = useState<Asked>({ filter: 'all', words: '', withSources: false });
  if (comparison.differences.length === 0) return <Notice tone="green" title={text('equal')} />;
  const all = askedChanges(comparison.indicators, { ...asked, filter: 'all', words: '' });
  const shown = askedChanges(comparison.indicators, asked);
  return (
    <>
      <SetLines lines={comparison.lines} />
      <Section title={text('indicators')}>
        <DifferenceBar asked={asked} all={all} onAsked={setAsked} />
        {shown.length === 0 ? (
          <p className={classes.quiet}>{text('hidden')}</p>
        ) : (
          <DifferenceTable changes={shown} />
        )}
      </Section>
    </>
  );
};
