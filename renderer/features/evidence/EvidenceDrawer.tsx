import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { ProofDrawer } from '../../app/proofs/ProofDrawer.tsx';
import { useText } from '../../ui/use-text.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { ProofCode } from './ProofCode.tsx';
import classes from './EvidencePage.module.css';

type Props = {
  readonly dossierId: string;
  /** The proof in sight and those to be described after it. */
  readonly waiting: readonly string[];
  readonly onShow: (waiting: readonly string[]) => void;
};

/** A proof with its fields and the indicators it serves. */
export const EvidenceDrawer = ({ dossierId, waiting, onShow }: Props) => {
  const text = useText('evidence');
  const [evidenceId = null, ...rest] = waiting;
  return (
    <ProofDrawer evidenceId={evidenceId} onClose={() => onShow([])}>
      {rest.length > 0 && (
        <Button
          className={classes.links ?? ''}
          variant="light"
          size="sm"
          rightSection={<IconArrowRight size={18} aria-hidden />}
          onClick={() => onShow(rest)}
        >
          {text('next', { count: rest.length })}
        </Button>
      )}
      {evidenceId !== null && (
        <>
          <ProofCode dossierId={dossierId} evidenceId={evidenceId} />
          <EvidenceLinks dossierId={dossierId} evidenceId={evidenceId} />
        </>
      )}
    </ProofDrawer>
  );
};
