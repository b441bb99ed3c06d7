import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { Compare } from './Compare.tsx';
import { Desk } from './Desk.tsx';
import classes from './Entry.module.css';
import type { BallotsView } from './ballots-view.ts';
import { useBallotQueue, type BallotQueue } from './use-ballot-queue.ts';

const parts = ['first', 'second', 'compare'] as const;
type Part = (typeof parts)[number];

/** The ballots of one place: typed once, typed again without looking, compared. */
export const EntryPage = () => {
  const text = useText('survey');
  const { dossierId = '', placeId = '' } = useParams();
  const view = useQuery('survey.ballots', { dossierId, placeId });
  const name = view.data?.place.name ?? '';
  return (
    <>
      <PageHeader
        title={`${useText('titles')('ballots')}: ${name}`}
        lead={text('entry.lead')}
        actions={<Link to={`/dossiers/${dossierId}/survey`}>{text('entry.back')}</Link>}
      />
      <Loaded query={view}>
        {(found) =>
          found.place.returned === 0 ? (
            <Notice tone="amber" title={text('entry.notIssued')}>
              {text('entry.notIssuedBody')}
            </Notice>
          ) : (
            <Passes dossierId={dossierId} placeId={placeId} view={found} />
          )
        }
      </Loaded>
    </>
  );
};

type Props = {
  readonly dossierId: string;
  readonly placeId: string;
  readonly view: BallotsView;
};

const Passes = (props: Props) => {
  const text = useText('survey');
  const [part, setPart] = useState<Part>('first');
  // Above the parts: turning to another one must not lose what is still being saved, or was refused.
  const queue = useBallotQueue(props);
  return (
    <>
      <SegmentedControl
        className={classes.passes ?? ''}
        aria-label={text('entry.passes')}
        data={parts.map((value) => ({ value, label: text(`entry.${value}`) }))}
        value={part}
        onChange={(chosen) => setPart(parts.find((one) => one === chosen) ?? 'first')}
      />
      {part === 'compare' ? (
        <Compared {...props} queue={queue} />
      ) : (
        <Desk key={part} {...props} queue={queue} pass={part} />
      )}
    </>
  );
};

/** Compared is what is on the disk, so both entries must be there. */
const Compared = ({ queue, ...props }: Props & { readonly queue: BallotQueue }) => {
  const text = useText('survey');
  return queue.sent.length > 0 ? (
    <Notice tone="blue" live title={text('compare.saving', { count: queue.sent.length })} />
  ) : (
    <>
      <Failures failed={queue.failed} />
      <Compare {...props} />
    </>
  );
};

const Failures = ({ failed }: Pick<BallotQueue, 'failed'>) => {
  const text = useText('survey');
  if (failed.length === 0) return null;
  const numbers = failed.map(({ ballot }) => ballot.number).join(', ');
  return <Notice tone="red" live title={text('compare.unsaved', { numbers })} />;
};
