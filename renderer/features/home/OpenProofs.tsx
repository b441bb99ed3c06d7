import { Button } from '@mantine/core';
import {
  IconCalendarTime,
  IconChevronRight,
  IconCircleDashed,
  IconCircleHalf2,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './NextActions.module.css';
import { openLines, type OpenLine } from './open-proofs.ts';

const mostShown = 6;

const signs = {
  missing: IconCircleDashed,
  arrived: IconCircleHalf2,
  usable: IconCalendarTime,
} as const;

type Props = { readonly dossierId: string; readonly unitId: string };

/** Required proofs that are missing, not usable yet or about to run out; nothing where all is in order. */
export const OpenProofs = ({ dossierId, unitId }: Props) => {
  const text = useText('home');
  const { data } = useQuery('checklist.dossier', { dossierId });
  if (!data) return null;
  const { lines, usable, total, unread } = openLines(data);
  if (total === 0) return null;
  return (
    <section className={classes.below} aria-labelledby="open-proofs">
      <h2 id="open-proofs">{text('openProofs', { usable, total })}</h2>
      {unread > 0 && <ReadAll unitId={unitId} count={unread} />}
      {lines.length === 0 && <p>{text('openProofsNone')}</p>}
      <ul className={classes.list}>
        {lines.slice(0, mostShown).map((line) => (
          <li key={line.id}>
            <ProofLine line={line} dossierId={dossierId} />
          </li>
        ))}
      </ul>
      {lines.length > mostShown && (
        <p>{text('openProofsMore', { count: lines.length - mostShown })}</p>
      )}
    </section>
  );
};

const ProofLine = ({
  line,
  dossierId,
}: {
  readonly line: OpenLine;
  readonly dossierId: string;
}) => {
  const text = useText('home');
  const states = useText('checklist');
  const Sign = signs[line.state];
  const told =
    line.expiresOn === null
      ? states(`state.${line.state}`)
      : text('runsOut', { day: dayText(line.expiresOn) });
  const isIndicator = /^\d/.test(line.target);
  return (
    <Link to={addressOf(line.target, dossierId)} className={classes.link}>
      <Sign size={18} className={classes.icon} aria-hidden />
      <span className={classes.code}>{isIndicator ? line.target : ''}</span>
      <span className={classes.name} title={line.name}>
        {line.name}
      </span>
      <span className={classes.text}>{told}</span>
      <IconChevronRight size={18} className={classes.icon} aria-hidden />
    </Link>
  );
};

const addressOf = (target: string, dossierId: string): string => {
  if (target.startsWith('condition')) return `/dossiers/${dossierId}/registers/conditions`;
  return target === 'direction'
    ? `/dossiers/${dossierId}/evidence`
    : `/dossiers/${dossierId}/walk/${target}`;
};

/** Files that were kept before anybody looked through them. */
const ReadAll = ({ unitId, count }: { readonly unitId: string; readonly count: number }) => {
  const text = useText('home');
  const read = useCommand('checklist.readFiles');
  return (
    <Button
      variant="default"
      size="sm"
      loading={read.pending}
      onClick={() => void read.run({ unitId })}
    >
      {text('readAll', { count })}
    </Button>
  );
};
