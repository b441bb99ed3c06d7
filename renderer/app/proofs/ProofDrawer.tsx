import { useState, type ReactNode } from 'react';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { SideDrawer } from '../../ui/SideDrawer.tsx';
import { useText } from '../../ui/use-text.ts';
import { Loaded } from '../Loaded.tsx';
import { useCommand } from '../use-command.ts';
import { useQuery } from '../use-query.ts';
import { OwnFiles } from './files/OwnFiles.tsx';
import { PastNotice, RevisionList } from './files/RevisionList.tsx';
import { proofPatchFields } from './proof-patch-fields.ts';
import classes from './ProofDrawer.module.css';
import { ProofFields } from './ProofFields.tsx';
import { ProofFiles } from './ProofFiles.tsx';
import { Signatures } from './signatures/Signatures.tsx';

export type Proof = OutputOf<'evidence.get'>;

type Props = {
  /** Null closes it. */
  readonly evidenceId: string | null;
  readonly onClose: () => void;
  readonly startPage?: number;
  /** Above the fields: what the page adds to a proof (its indicators, the next one to fill in). */
  readonly children?: ReactNode;
};

/** A proof beside what is known of it: number and date are read off the paper while they are typed. */
export const ProofDrawer = ({ evidenceId, onClose, startPage = 1, children }: Props) => {
  const text = useText('evidence');
  return (
    <SideDrawer
      opened={evidenceId !== null}
      onClose={onClose}
      size="min(1080px, 94vw)"
      title={text('drawer')}
    >
      {evidenceId !== null && (
        <Details key={evidenceId} evidenceId={evidenceId} startPage={startPage}>
          {children}
        </Details>
      )}
    </SideDrawer>
  );
};

type DetailsProps = {
  readonly evidenceId: string;
  readonly startPage: number;
  readonly children: ReactNode;
};

const Details = ({ evidenceId, startPage, children }: DetailsProps) => (
  <Loaded query={useQuery('evidence.get', { evidenceId })}>
    {(proof) => (
      <Opened proof={proof} startPage={startPage}>
        {children}
      </Opened>
    )}
  </Loaded>
);

type OpenedProps = Omit<DetailsProps, 'evidenceId'> & { readonly proof: Proof };

/** The files of now, or of the earlier revision that was asked for. */
const Opened = ({ proof, startPage, children }: OpenedProps) => {
  const [past, setPast] = useState<number | null>(null);
  const revision = proof.revisions.find((one) => one.revision === past && !one.isCurrent);
  return (
    <div className={classes.columns}>
      <div className={classes.paper}>
        {revision && <PastNotice revision={revision} onBack={() => setPast(null)} />}
        <ProofFiles
          key={revision?.revision ?? 'now'}
          files={revision?.files ?? proof.files}
          startPage={startPage}
        />
      </div>
      <div className={classes.facts}>
        <p className={classes.title}>{upperFirst(evidenceTitle(proof))}</p>
        {children}
        <Signatures evidenceId={proof.id} />
        <Facts proof={proof} />
        <OwnFiles proof={proof} />
        <RevisionList proof={proof} shown={revision ?? null} onShow={setPast} />
      </div>
    </div>
  );
};

const Facts = ({ proof }: { readonly proof: Proof }) => {
  const { files: _files, links: _links, revisions: _revisions, ...fields } = proof;
  const update = useCommand('evidence.update', { fields: proofPatchFields });
  return (
    <ProofFields
      proof={fields}
      fieldError={update.fieldError}
      onPatch={(patch) => void update.run({ evidenceId: proof.id, patch })}
    />
  );
};
