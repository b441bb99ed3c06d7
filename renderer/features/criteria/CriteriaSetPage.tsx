import { Select } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { dayText } from '../../ui/day-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './CriteriaSetPage.module.css';
import { CriterionTable } from './CriterionTable.tsx';
import { SetActions } from './SetActions.tsx';
import { filteredRows, type SetFilter } from './set-filter.ts';
import { SetFilterBar } from './SetFilterBar.tsx';

export type SetView = OutputOf<'criteria.set'>;

/** One set with every indicator, its level and where it is known from. */
export const CriteriaSetPage = () => {
  const setId = useParams()['setId'] ?? '';
  return (
    <Loaded query={useQuery('criteria.set', { setId })}>{(set) => <SetContent set={set} />}</Loaded>
  );
};

const SetContent = ({ set }: { readonly set: SetView }) => {
  const text = useText('criteria');
  const [variant, setVariant] = useState(set.variants[0]?.id ?? '');
  const [filter, setFilter] = useState<SetFilter>('all');
  const [asked, setAsked] = useState('');
  const rows = filteredRows(set.rows, filter, asked);
  return (
    <>
      <PageHeader title={set.title} lead={<Lead set={set} />} actions={<SetActions set={set} />} />
      <Incomplete set={set} />
      <LegalBasis set={set} />
      {set.preconditions.length > 0 && (
        <Section title={text('preconditions')}>
          <ol className={classes.acts}>
            {set.preconditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ol>
        </Section>
      )}
      <VariantSelect set={set} variant={variant} onChange={setVariant} />
      <SetFilterBar filter={filter} asked={asked} onFilter={setFilter} onAsked={setAsked} />
      {rows.length === 0 && <p className={classes.quiet}>{text('nothingFound')}</p>}
      {rows.map((row) => (
        <Section
          key={row.number}
          title={`${row.number}. ${row.name}`}
          lead={row.responsible !== '' && text('responsible', { name: row.responsible })}
        >
          <CriterionTable setId={set.id} row={row} variant={variant} />
        </Section>
      ))}
    </>
  );
};

type SetProps = { readonly set: SetView };

const Lead = ({ set }: SetProps) => {
  const text = useText('criteria');
  const compared =
    set.toCompare === 0 ? text('allCompared') : text('toCompareCount', { count: set.toCompare });
  return [
    text('counts', { criteria: set.criteria, indicators: set.indicators }),
    `${text('version', { version: set.version })} (${text(`origin.${set.origin}`)})`,
    compared,
  ].join(' · ');
};

/** A set that knows fewer indicators than its decision is worked with and never met. */
const Incomplete = ({ set }: SetProps) => {
  const text = useText('criteria');
  const total = set.expectedIndicators;
  if (total === null || total <= set.indicators) return null;
  return (
    <Notice tone="amber" title={text('incomplete', { known: set.indicators, total })}>
      {set.completenessNote}
    </Notice>
  );
};

type VariantProps = {
  readonly set: SetView;
  readonly variant: string;
  readonly onChange: (variant: string) => void;
};

const VariantSelect = ({ set, variant, onChange }: VariantProps) => {
  const text = useText('criteria');
  if (set.variants.length < 2) return null;
  return (
    <Select
      className={classes.variant ?? ''}
      label={text('variant')}
      data={set.variants.map(({ id, name }) => ({ value: id, label: name }))}
      value={variant}
      allowDeselect={false}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
    />
  );
};

const roles = ['issues', 'amends', 'guides'] as const;

const LegalBasis = ({ set }: { readonly set: SetView }) => {
  const text = useText('criteria');
  const roleWord = (role: string) => {
    const known = roles.find((one) => one === role);
    return known ? text(`basis.${known}`) : role;
  };
  return (
    <details className={classes.basis}>
      <summary>{text('basisCount', { count: set.legalBasis.length })}</summary>
      <ul className={classes.acts}>
        {set.legalBasis.map(({ number, date, issuer, subject, role }) => (
          <li key={number + role}>
            <strong>{number}</strong> {date !== '' && `(${dayText(date)})`} {issuer}: {subject}{' '}
            <span className={classes.quiet}>· {roleWord(role)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
