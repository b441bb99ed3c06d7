import { Button } from '@mantine/core';
import { IconBook2, IconFilePencil, IconFiles, IconPackageExport } from '@tabler/icons-react';
import { Link, useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { NoProcedure } from './NoProcedure.tsx';
import { OutlinePeriod } from './OutlinePeriod.tsx';
import { CheckLine } from './CheckLine.tsx';
import { LaterPapers } from './LaterPapers.tsx';
import { PaperTable } from './PaperTable.tsx';
import type { PaperView } from './paper-view.ts';
import { useMakePapers } from './use-make-papers.ts';

/** The papers this dossier needs, each with its state. */
export const PapersPage = () => {
  const dossierId = useParams()['dossierId'] ?? '';
  return (
    <Loaded query={useQuery('papers.list', { dossierId })}>
      {(views) => <Papers dossierId={dossierId} views={views} />}
    </Loaded>
  );
};

type Props = { readonly dossierId: string; readonly views: readonly PaperView[] };

const Papers = ({ dossierId, views }: Props) => {
  const text = useText('papers');
  const { make, pending } = useMakePapers(dossierId, views);
  return (
    <>
      <PageHeader
        title={useText('titles')('papers')}
        lead={text('lead')}
        actions={
          views.length > 0 && <Actions dossierId={dossierId} pending={pending} onMake={make} />
        }
      />
      {views.length === 0 ? (
        <NoProcedure dossierId={dossierId} />
      ) : (
        <>
          <OutlinePeriod period={views[0]?.outlinePeriod ?? null} />
          <Tables dossierId={dossierId} views={views} make={make} isMaking={pending} />
        </>
      )}
    </>
  );
};

type ActionsProps = {
  readonly dossierId: string;
  readonly pending: boolean;
  readonly onMake: () => void;
};

const Actions = ({ dossierId, pending, onMake }: ActionsProps) => (
  <>
    <CheckLine dossierId={dossierId} />
    <Button
      component={Link}
      to="/templates"
      variant="default"
      leftSection={<IconFilePencil size={18} aria-hidden />}
    >
      {useText('titles')('templates')}
    </Button>
    <Button
      component={Link}
      to={`/dossiers/${dossierId}/bound`}
      variant="default"
      leftSection={<IconBook2 size={18} aria-hidden />}
    >
      {useText('titles')('bound')}
    </Button>
    <Button
      component={Link}
      to={`/dossiers/${dossierId}/package`}
      variant="default"
      leftSection={<IconPackageExport size={18} aria-hidden />}
    >
      {useText('titles')('package')}
    </Button>
    <Button
      leftSection={<IconFiles size={18} aria-hidden />}
      loading={pending}
      onClick={() => onMake()}
    >
      {useText('papers')('makeAll')}
    </Button>
  </>
);

type Making = Props & {
  readonly make: (papers: readonly string[]) => void;
  readonly isMaking: boolean;
};

/** The dossier itself, then the papers around it. */
const Tables = ({ dossierId, views, make, isMaking }: Making) => (
  <>
    <Section title={useText('papers')('phase.application')}>
      <PaperTable
        dossierId={dossierId}
        label={useText('titles')('papers')}
        views={views.filter(({ phase }) => phase === 'application')}
        onMake={(paper) => make([paper])}
        isMaking={isMaking}
      />
    </Section>
    <LaterPapers dossierId={dossierId} views={views} make={make} isMaking={isMaking} />
  </>
);
