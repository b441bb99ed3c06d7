import { Select } from '@mantine/core';
import { Link } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { roleForms } from '#shared/people/signature-lines.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { dayText } from '../../../ui/day-text.ts';
import { SkeletonLines } from '../../../ui/SkeletonLines.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Paper.module.css';
import type { At } from '../PaperDesk.tsx';
import type { PaperView } from '../paper-view.ts';

type Props = { readonly at: At; readonly view: PaperView };
type Signer = OutputOf<'papers.signers'>['signers'][number];

/** Who signs; the head of the office unless another is chosen. An annex is not signed. */
export const SignerChoice = ({ at, view }: Props) => {
  const { dossierId } = at;
  const found = useQuery('papers.signers', { dossierId, paper: view.paper });
  if (view.signForm === null || view.signForm === 'M') return null;
  if (roleForms.includes(view.signForm))
    return <Minutes dossierId={dossierId} phase={view.phase} />;
  return (
    <Loaded query={found} skeleton={<SkeletonLines lines={2} />}>
      {({ on, signers }) =>
        signers.length === 0 ? (
          <Nobody day={on} />
        ) : (
          <Choice at={at} view={view} signers={signers} />
        )
      }
    </Loaded>
  );
};

/** Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9: minutes are signed by those who led and wrote. */
const Minutes = ({ dossierId, phase }: { dossierId: string; phase: PaperView['phase'] }) => {
  const text = useText('papers');
  const isOwn = phase === 'application' || phase === 'hearing';
  const to = isOwn ? 'registers/meeting' : `reviews/${phase}`;
  return (
    <p className={classes.quiet}>
      {text('signer.minutes')}{' '}
      <Link to={`/dossiers/${dossierId}/${to}`}>{text('signer.toMeeting')}</Link>
    </p>
  );
};

const Nobody = ({ day }: { readonly day: string }) => {
  const text = useText('papers');
  return (
    <p>
      {text('signer.nobody', { day: dayText(day) })} <Link to="/people">{text('signer.add')}</Link>
    </p>
  );
};

const Choice = ({ at, view, signers }: Props & { readonly signers: readonly Signer[] }) => {
  const text = useText('papers');
  const choose = useCommand('papers.chooseSigner');
  const { dossierId } = at;
  const { paper, signerTermId } = view;
  return (
    <Select
      className={classes.signer ?? ''}
      label={text('signer.label')}
      data={signers.map(({ term, name }) => ({ value: term.id, label: `${name}, ${term.office}` }))}
      value={signerTermId ?? signers[0]?.term.id ?? null}
      allowDeselect={false}
      onChange={(termId) => void choose.run({ dossierId, paper, termId })}
    />
  );
};
