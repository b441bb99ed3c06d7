import { Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { DayField } from '../../ui/DayField.tsx';
import type { SummaryItem } from '../../ui/ErrorSummary.tsx';
import { useText } from '../../ui/use-text.ts';
import type { SetSummary, StepProps } from './new-dossier-draft.ts';
import classes from './NewDossierPage.module.css';
import { StepForm } from './StepForm.tsx';

/** Which set, which year, figures up to which day. */
export const SetStep = (props: StepProps) => (
  <Loaded query={useQuery('criteria.sets', {})}>
    {(sets) => <SetForm {...props} sets={setsFor(sets, props.draft.unit?.level)} />}
  </Loaded>
);

/** Sets that can be judged by come first, then the newest period. */
const setsFor = (sets: readonly SetSummary[], level: string | undefined): readonly SetSummary[] =>
  sets
    .filter((set) => set.level === level)
    .toSorted(
      (a, b) => Number(b.indicators > 0) - Number(a.indicators > 0) || b.periodFrom - a.periodFrom,
    );

const SetForm = ({ draft, onDone, sets }: StepProps & { readonly sets: readonly SetSummary[] }) => {
  const text = useText('dossiers');
  const [setId, setSetId] = useState(draft.set?.id ?? '');
  const [year, setYear] = useState(draft.year === null ? '' : String(draft.year));
  const [asOf, setAsOf] = useState(draft.asOf);
  const [faults, setFaults] = useState<readonly SummaryItem[]>([]);
  const set = sets.find(({ id }) => id === setId) ?? null;
  const submit = () => {
    const isYear = /^\d{4}$/.test(year.trim());
    const found = [
      ...(set ? [] : [{ text: text('set.missing') }]),
      ...(isYear ? [] : [{ text: text('set.yearMissing'), fieldId: 'new-dossier-year' }]),
    ];
    setFaults(found);
    if (set && isYear) onDone({ set, year: Number(year), asOf, ...columnKept(set, draft) });
  };
  return (
    <StepForm title={text('set.title')} faults={faults} onSubmit={submit}>
      <Radio.Group label={text('set.choose')} value={setId} onChange={setSetId}>
        <div className={classes.choices}>
          {sets.map((row) => (
            <SetChoice key={row.id} set={row} />
          ))}
        </div>
      </Radio.Group>
      {sets.length === 0 && <p>{text('set.none')}</p>}
      <YearField set={set} year={year} onChange={setYear} />
      <div className={classes.short}>
        <DayField
          label={text('set.asOf')}
          description={text('set.asOfHint')}
          value={asOf}
          onCommit={setAsOf}
        />
      </div>
    </StepForm>
  );
};

type YearProps = {
  readonly set: SetSummary | null;
  readonly year: string;
  readonly onChange: (year: string) => void;
};

const YearField = ({ set, year, onChange }: YearProps) => {
  const text = useText('dossiers');
  return (
    <TextInput
      id="new-dossier-year"
      className={classes.short ?? ''}
      label={text('set.year')}
      description={set && text('set.yearHint', { from: set.periodFrom, to: set.periodTo })}
      inputMode="numeric"
      maxLength={4}
      value={year}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

/** What of the next question still goes with the set: the column of the unit's region, the rules made for this set. */
const columnKept = (set: SetSummary, draft: StepProps['draft']): Partial<StepProps['draft']> => {
  const { variant, variantBasis, overlay } = draft;
  const region = draft.unit?.region ?? '';
  const has = (column: string) => set.variants.some(({ id }) => id === column);
  return {
    variant: has(variant) ? variant : has(region) ? region : '',
    variantBasis: set.variants.length > 0 ? variantBasis : '',
    overlay: overlay?.baseSetId === set.id ? overlay : null,
  };
};

const SetChoice = ({ set }: { readonly set: SetSummary }) => {
  const text = useText('dossiers');
  const total = set.expectedIndicators ?? set.indicators;
  const counts = text('set.counts', {
    criteria: set.expectedCriteria ?? set.criteria,
    indicators: total,
  });
  const gap =
    set.indicators < total ? `; ${text('set.incomplete', { known: set.indicators, total })}` : '';
  const about = set.indicators === 0 ? text('set.empty') : counts + gap;
  return <Radio value={set.id} label={set.title} description={about} />;
};
