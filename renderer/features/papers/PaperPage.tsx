import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link, useParams } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Paper.module.css';
import { PaperDesk } from './PaperDesk.tsx';

/** One paper: what can still be done beside its real pages. */
export const PaperPage = () => {
  const { dossierId = '', paper = '' } = useParams();
  const papers = useQuery('papers.list', { dossierId });
  const dossier = useQuery('dossiers.get', { dossierId });
  return (
    <Loaded query={papers} skeleton={<Coming />}>
      {(views) => (
        <Loaded query={dossier} skeleton={<Coming />}>
          {({ unit, dossier: { asOf } }) => {
            const view = views.find((one) => one.paper === paper);
            return view ? (
              <PaperDesk
                key={paper}
                at={{ dossierId, unitId: unit.id, asOf }}
                view={view}
                views={views}
              />
            ) : (
              <Unknown dossierId={dossierId} paper={paper} />
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
};

/** The desk reaches to the edges of the window; what stands in for it does not. */
const Coming = () => (
  <div className={classes.outside}>
    <SkeletonLines />
  </div>
);

type UnknownProps = { readonly dossierId: string; readonly paper: string };

const Unknown = ({ dossierId, paper }: UnknownProps) => {
  const text = useText('papers');
  return (
    <div className={classes.outside}>
      <EmptyState
        icon={IconFileText}
        title={text('paper.unknown', { paper })}
        action={
          <Button component={Link} to={`/dossiers/${dossierId}/papers`}>
            {text('paper.toList')}
          </Button>
        }
      />
    </div>
  );
};
