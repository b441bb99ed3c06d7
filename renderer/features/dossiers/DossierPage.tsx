import { Box, Button } from '@mantine/core';
import { Link, useParams } from 'wouter';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { AboutDossier } from './AboutDossier.tsx';
import { Blocking } from './Blocking.tsx';
import { LowerGrade } from './LowerGrade.tsx';
import { CarriedWaiting } from './NextYear.tsx';
import { TaskList } from './TaskList.tsx';

export type DossierView = OutputOf<'dossiers.get'>;

/** One dossier: what there is to do, and what is said about the whole of it. */
export const DossierPage = () => {
  const dossierId = useParams()['dossierId'] ?? '';
  return (
    <Loaded query={useQuery('dossiers.get', { dossierId })}>
      {(view) => <DossierOverview view={view} />}
    </Loaded>
  );
};

const DossierOverview = ({ view }: { readonly view: DossierView }) => {
  const home = useText('home');
  const { dossier, unit, setTitle, variantName } = view;
  return (
    <>
      <PageHeader
        title={`${upperFirst(unitFullName(unit))} · ${dossier.year}`}
        lead={variantName === '' ? setTitle : `${setTitle} · ${variantName}`}
        actions={
          <Button component={Link} to={`/dossiers/${dossier.id}/walk`}>
            {home('continueWalk')}
          </Button>
        }
      />
      <NewerTexts view={view} />
      <CarriedWaiting dossierId={dossier.id} />
      <Blocking dossierId={dossier.id} />
      <TaskList dossierId={dossier.id} />
      <LowerGrade view={view} />
      <AboutDossier view={view} />
    </>
  );
};

/** A newer text of what the dossier pins changes nothing by itself: the officer takes it over. */
const NewerTexts = ({ view }: { readonly view: DossierView }) => {
  const text = useText('dossiers');
  return view.pins
    .filter(({ outdated }) => outdated)
    .map(({ kind }) => (
      <Box key={kind} mb="lg">
        <Notice tone="amber" title={text(`pin.${kind}`)}>
          <TakeOver dossierId={view.dossier.id} kind={kind} />
        </Notice>
      </Box>
    ));
};

type TakeOverProps = {
  readonly dossierId: string;
  readonly kind: DossierView['pins'][number]['kind'];
};

/** The province's decisions change verdicts, so what changes is looked at first. */
const TakeOver = ({ dossierId, kind }: TakeOverProps) => {
  const text = useText('dossiers');
  const take = useCommand('dossiers.takeOverNewer');
  return kind !== 'procedure' ? (
    <Button
      component={Link}
      size="xs"
      variant="default"
      to={`/dossiers/${dossierId}/${kind === 'overlay' ? 'overlay' : 'upgrade'}`}
    >
      {text(kind === 'overlay' ? 'pin.preview' : 'pin.see')}
    </Button>
  ) : (
    <Button
      size="xs"
      variant="default"
      loading={take.pending}
      onClick={() => void take.run({ dossierId, kind })}
    >
      {text('pin.take')}
    </Button>
  );
};
