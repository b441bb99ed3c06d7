import { useState } from 'react';
import { daysInclusive, type Day } from '#shared/kernel/day.ts';
import { useCommand } from '../../../app/use-command.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { Basis } from '../Basis.tsx';
import classes from '../Registers.module.css';
import type { RegisterProps, Rules } from '../RegisterPage.tsx';

type Typed = { readonly from: Day | null; readonly to: Day | null; readonly places: string };

/** From when to when and where; kept by the core as soon as both days are there. */
export const PublicationFields = ({ dossierId, registers, rules }: RegisterProps) => {
  const text = useText('registers');
  const { publication } = registers;
  const [typed, setTyped] = useState<Partial<Typed>>({});
  const save = useCommand('registers.savePublication', { fields: ['from', 'to'] });
  const saved: Typed = publication ?? { from: null, to: null, places: '' };
  const now: Typed = { ...saved, ...typed };
  const change = (patch: Partial<Typed>) => {
    const { from, to, places } = { ...now, ...patch };
    setTyped({ ...typed, ...patch });
    if (from && to) void save.run({ dossierId, from, to, places });
  };
  return (
    <Section title={text('publication.title')}>
      <DaysCheck from={now.from} to={now.to} rules={rules} />
      <div className={classes.pair}>
        <DayField
          label={text('publication.from')}
          value={now.from}
          error={save.fieldError('from')}
          onCommit={(from) => from && change({ from })}
        />
        <DayField
          label={text('publication.to')}
          value={now.to}
          error={save.fieldError('to')}
          onCommit={(to) => to && change({ to })}
        />
        <LongTextField
          label={text('publication.places')}
          minRows={1}
          value={now.places}
          onCommit={(places) => change({ places })}
        />
      </div>
    </Section>
  );
};

type CheckProps = Pick<Typed, 'from' | 'to'> & { readonly rules: Rules };

/** Days counted with both ends, against what the procedure asks for. */
const DaysCheck = ({ from, to, rules }: CheckProps) => {
  const text = useText('registers');
  if (from && to && to < from) return null;
  if (!from || !to) return <Notice tone="blue" title={text('publication.empty')} />;
  const days = daysInclusive(from, to);
  const minimum = rules?.publication.minimumDays;
  if (minimum === undefined)
    return <Notice tone="blue" live title={text('publication.days', { days })} />;
  const key = days < minimum ? 'publication.short' : 'publication.enough';
  return (
    <Notice tone={days < minimum ? 'amber' : 'green'} live title={text(key, { days, minimum })}>
      <Basis source={rules?.sources['publication.minimumDays']} />
    </Notice>
  );
};
