import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useCommand } from '../../../app/use-command.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ProofLink } from '../walk-types.ts';

/** The file was replaced and nobody knows whether these are still the pages: somebody looks and says so. */
export const CitationDoubt = ({ proof }: { readonly proof: ProofLink }) => {
  const text = useText('walk');
  const undoText = text('citation.confirmed', { label: proof.label });
  const confirm = useCommand('evidence.confirmCitation', { undoText });
  if (proof.doubt === null) return null;
  return (
    <Notice tone="amber" title={text('citation.lookAgain')}>
      <p>{text(`citation.${proof.doubt}`)}</p>
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconCheck size={16} aria-hidden />}
        onClick={() => void confirm.run({ linkId: proof.linkId })}
      >
        {text('citation.confirm')}
      </Button>
    </Notice>
  );
};
