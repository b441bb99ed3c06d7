import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { DossierView } from '../DossierPage.tsx';
import { ForecastCriterion } from './ForecastCriterion.tsx';
import { ForecastTotals } from './ForecastTotals.tsx';
import classes from './Forecast.module.css';
import { TargetChoice, VariantChoice } from './TargetChoice.tsx';

export type Forecast = OutputOf<'crosswalks.forecast'>;

/** How far this dossier goes in another set, by the mapping of the office or of the program. */
export const ForecastPage = () => {
  const dossierId = useParams()['dossierId'] ?? '';
  return (
    <Loaded query={useQuery('dossiers.get', { dossierId })}>
      {(view) => <Targets view={view} />}
    </Loaded>
  );
};

/** The set that a mapping leads to stands chosen; any other of the level can be chosen too. */
const Targets = ({ view }: { readonly view: DossierView }) => {
  const text = useText('crosswalks');
  const { dossier, setTitle: title } = view;
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <PageHeader title={useText('titles')('forecast')} lead={text('lead', { title })} />
      <Loaded query={useQuery('crosswalks.targets', { fromSetId: dossier.setId })}>
        {(targets) => {
          const toSetId = chosen ?? targets[0]?.toSetId ?? null;
          return (
            <>
              <TargetChoice fromSetId={dossier.setId} chosen={toSetId} onChoose={setChosen} />
              {toSetId !== null && <Shown key={toSetId} dossierId={dossier.id} toSetId={toSetId} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
};

const Shown = ({
  dossierId,
  toSetId,
}: {
  readonly dossierId: string;
  readonly toSetId: string;
}) => {
  const [variant, setVariant] = useState('');
  const wanted = { dossierId, toSetId, ...(variant !== '' && { variant }) };
  const query = useQuery('crosswalks.forecast', wanted, { keepPrevious: true });
  return (
    <Loaded query={query}>
      {(forecast) => (
        <>
          <VariantChoice forecast={forecast} chosen={variant} onChoose={setVariant} />
          <NotKnown forecast={forecast} />
          <ForecastTotals totals={forecast.totals} />
          <MappingInUse forecast={forecast} />
          {forecast.criteria.map((one) => (
            <ForecastCriterion key={one.number} criterion={one} forecast={forecast} />
          ))}
          <Unmapped codes={forecast.unmapped} />
        </>
      )}
    </Loaded>
  );
};

type Props = { readonly forecast: Forecast };

/** Said before any number: what is not known can't be forecast. */
const NotKnown = ({ forecast: { totals } }: Props) => {
  const text = useText('crosswalks');
  const { unknown, total } = totals;
  if (unknown === 0) return null;
  return (
    <div className={classes.notice}>
      <Notice tone="amber" title={text('unknown.title', { unknown, total })}>
        {text('unknown.body')} <Link to="/criteria">{text('unknown.sets')}</Link>
      </Notice>
    </div>
  );
};

const MappingInUse = ({ forecast: { origin, note, from, to } }: Props) => {
  const text = useText('crosswalks');
  return (
    <Section title={text('mapping.title')}>
      <p className={classes.words}>
        {text(`mapping.${origin}`)} {note}
      </p>
      <Link to={`/criteria/crosswalk/${from.id}/${to.id}`}>{text('mapping.edit')}</Link>
    </Section>
  );
};

const Unmapped = ({ codes }: { readonly codes: readonly string[] }) => {
  const text = useText('crosswalks');
  if (codes.length === 0) return null;
  return (
    <Section title={text('unmapped.title')}>
      <p className={classes.words}>{text('unmapped.lead', { codes: codes.join(', ') })}</p>
    </Section>
  );
};
