import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import { useUndoToast } from '../../app/use-undo.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { dayText } from '../../ui/day-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import type { DossierView } from './DossierPage.tsx';
import { decisionText } from './decision-text.ts';
import classes from './LowerGrade.module.css';
import { TwoScores } from './TwoScores.tsx';

type Standing = OutputOf<'planning.standing'>;
type Required = Standing['required'][number];

/** What the grade sought asks to hold before: the decision, and both scores of the unit on one day. */
export const LowerGrade = ({ view }: { readonly view: DossierView }) => {
  const text = useText('dossiers');
  const { data } = useQuery('planning.standing', { dossierId: view.dossier.id });
  if (!data) return null;
  const { alreadyHeld, required, on } = data;
  if (!alreadyHeld && required.length === 0) return null;
  return (
    <Section title={text('lower.title')} lead={text('lower.lead', { day: dayText(on) })}>
      {alreadyHeld && (
        <Notice tone="amber" title={text('lower.held', { day: dayText(on) })}>
          {text('lower.heldBy', { act: alreadyHeld.act, year: alreadyHeld.year })}
        </Notice>
      )}
      {required.map((one) => (
        <OneGrade key={one.setId} required={one} standing={data} view={view} />
      ))}
    </Section>
  );
};

type Props = {
  readonly required: Required;
  readonly standing: Standing;
  readonly view: DossierView;
};

const OneGrade = ({ required, standing, view }: Props) => {
  const text = useText('dossiers');
  const { own, on } = standing;
  const { dossier: lower, recognised } = required;
  const holds = recognised !== null && lower?.verdict === 'met' && lower.on === on;
  return (
    <div className={classes.grade}>
      <Notice
        tone={holds ? 'green' : recognised ? 'blue' : 'amber'}
        title={text(holds ? 'lower.proven' : 'lower.asks', { set: required.title })}
      >
        {decisionText(required, text)}{' '}
        <Link to={`/units/${view.unit.id}/recognitions`}>{text('lower.register')}</Link>
      </Notice>
      {own && <TwoScores own={own} lower={lower} on={on} lowerTitle={required.title} />}
      {lower === null && <NoLower required={required} view={view} />}
      {lower !== null && lower.on !== on && (
        <OtherDay day={lower.on} on={on} dossierId={lower.dossierId} />
      )}
    </div>
  );
};

type OtherDayProps = { readonly day: Day; readonly on: Day; readonly dossierId: string };

/** A score of another day is shown, and told to be no proof for this one. */
const OtherDay = ({ day, on, dossierId }: OtherDayProps) => {
  const text = useText('dossiers');
  return (
    <Notice tone="amber" title={text('lower.otherDay', { day: dayText(day), on: dayText(on) })}>
      <Link to={`/dossiers/${dossierId}`}>{text('lower.toLower')}</Link>
    </Notice>
  );
};

/** Without a dossier of the lower set there is nothing to lay beside; it is made with one click where its column is known. */
const NoLower = ({ required, view }: Omit<Props, 'standing'>) => {
  const text = useText('dossiers');
  const offerUndo = useUndoToast();
  const [, navigate] = useLocation();
  const create = useCommand('dossiers.create', {
    onDone: ({ dossierId }) => {
      offerUndo(text('lower.created', { set: required.title }));
      navigate(`/dossiers/${dossierId}`);
    },
  });
  const { unit, dossier } = view;
  const { setId, variant } = required;
  const make = () => {
    if (variant === null) return navigate('/dossiers/new');
    const { year, asOf } = dossier;
    void create.run({ unitId: unit.id, setId, year, asOf, ...(variant !== '' && { variant }) });
  };
  return (
    <Notice tone="amber" title={text('lower.none', { set: required.title })}>
      <Button size="xs" variant="default" mt={4} loading={create.pending} onClick={make}>
        {text('lower.create', { day: dayText(dossier.asOf) })}
      </Button>
    </Notice>
  );
};
