import { Select } from '@mantine/core';
import { Link } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
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
type Signer = OutputOf<'people.signers'>[number];

/** Who signs; the head of the office unless another is chosen. An annex is not signed. */
export const SignerChoice = ({ at, view }: Props) => {
  const on = view.signedOn ?? at.asOf;
  const signers = useQuery('people.signers', { unitId: at.unitId, on });
  if (view.signForm === null) return null;
  if (view.signForm === 'F') return <Minutes dossierId={at.dossierId} />;
  return (
    <Loaded query={signers} skeleton={<SkeletonLines lines={2} />}>
      {(known) =>
        known.length === 0 ? <Nobody day={on} /> : <Choice at={at} view={view} signers={known} />
      }
    </Loaded>
  );
};

/** Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9: minutes are signed by those who led and wrote. */
const Minutes = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('papers');
  return (
    <p className={classes.quiet}>
      {text('signer.minutes')}{' '}
      <Link to={`/dossiers/${dossierId}/registers/meeting`}>{text('signer.toMeeting')}</Link>
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
