import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useCurrentDossier, type DossierRow } from '../../app/use-current-dossier.ts';
import { useQuery } from '../../app/use-query.ts';
import { dayText } from '../../ui/day-text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useText } from '../../ui/use-text.ts';
import { CriteriaStrip } from './CriteriaStrip.tsx';
import { FirstStart } from './FirstStart.tsx';
import { NextActions } from './NextActions.tsx';
import { OpenProofs } from './OpenProofs.tsx';
import { ProgressPanel } from './ProgressPanel.tsx';
import { Waiting } from './Waiting.tsx';
import classes from './TodayPage.module.css';

/** The morning screen: how far, what next, where. Without a dossier it is the first start. */
export const TodayPage = () => {
  const { dossier, dossiers } = useCurrentDossier();
  if (!dossiers) return <SkeletonLines />;
  return dossier ? <Today dossier={dossier} /> : <FirstStart />;
};

const Today = ({ dossier }: { readonly dossier: DossierRow }) => {
  const text = useText('home');
  const { data: workspace } = useQuery('workspace.info', {});
  const evaluation = useQuery('assessments.evaluate', { dossierId: dossier.id });
  const officer = workspace?.officer ?? '';
  return (
    <>
      <PageHeader
        title={officer === '' ? text('greetingNameless') : text('greeting', { name: officer })}
        lead={<Lead dossier={dossier} />}
        actions={
          <Button component={Link} to={`/dossiers/${dossier.id}/walk`}>
            {text('continueWalk')}
          </Button>
        }
      />
      <Waiting dossierId={dossier.id} unitId={dossier.unitId} />
      <Loaded query={evaluation}>
        {(value) => (
          <>
            <div className={classes.columns}>
              <ProgressPanel evaluation={value} />
              <NextActions dossierId={dossier.id} />
            </div>
            <OpenProofs dossierId={dossier.id} unitId={dossier.unitId} />
            <CriteriaStrip dossierId={dossier.id} criteria={value.criteria} />
          </>
        )}
      </Loaded>
    </>
  );
};

const Lead = ({ dossier }: { readonly dossier: DossierRow }) => {
  const text = useText('home');
  const parts = [
    `${upperFirst(dossier.unitName)} · ${dossier.year}`,
    text('asOf', { day: dayText(dossier.asOf) }),
    dossier.superiorBody === '' ? '' : text('sentTo', { body: dossier.superiorBody }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
};
