import { Button } from '@mantine/core';
import { IconPencil, IconUnlink } from '@tabler/icons-react';
import { Loaded } from '../../../app/Loaded.tsx';
import { ProofFiles } from '../../../app/proofs/ProofFiles.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { useText } from '../../../ui/use-text.ts';
import type { ProofLink, ViewProps } from '../walk-types.ts';
import { PageRange } from './PageRange.tsx';
import classes from './ProofPanel.module.css';

type Props = ViewProps & {
  readonly proof: ProofLink;
  readonly onDescribe: () => void;
};

/** The proof in sight: the pages that prove, what can be done with it, and the paper itself. */
export const ChosenProof = ({ view, proof, onDescribe }: Props) => {
  const text = useText('walk');
  const details = useQuery('evidence.get', { evidenceId: proof.evidenceId });
  return (
    <section className={classes.chosen} aria-label={proof.label}>
      <div className={classes.actions}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={onDescribe}
        >
          {text('proof.describe')}
        </Button>
        <Detach proof={proof} code={view.code} />
      </div>
      {proof.pages !== null && proof.pages > 1 && <PageRange view={view} proof={proof} />}
      <div className={classes.preview}>
        <Loaded query={details}>
          {({ files }) => <ProofFiles files={files} startPage={proof.pageFrom ?? 1} />}
        </Loaded>
      </div>
    </section>
  );
};

const Detach = ({ proof, code }: { readonly proof: ProofLink; readonly code: string }) => {
  const text = useText('walk');
  const undoText = text('proof.detached', { label: proof.label, code });
  const unlink = useCommand('evidence.unlink', { undoText });
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<IconUnlink size={16} aria-hidden />}
      onClick={() => void unlink.run({ linkId: proof.linkId })}
    >
      {text('proof.detach')}
    </Button>
  );
};
