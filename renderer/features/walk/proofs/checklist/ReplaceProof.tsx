import { Button } from '@mantine/core';
import { IconReplace } from '@tabler/icons-react';
import { useState } from 'react';
import { ReplaceDialog } from '../../../../app/proofs/files/ReplaceDialog.tsx';
import { useQuery } from '../../../../app/use-query.ts';
import { useText } from '../../../../ui/use-text.ts';

/** The renewed, signed or better scanned paper takes the place of the one that is here; the old one stays readable. */
export const ReplaceProof = ({ evidenceId }: { readonly evidenceId: string }) => {
  const text = useText('proofFiles');
  const [isOpen, setIsOpen] = useState(false);
  const { data: proof } = useQuery('evidence.get', { evidenceId }, { enabled: isOpen });
  return (
    <>
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconReplace size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {text('replace')}
      </Button>
      {proof && (
        <ReplaceDialog
          proof={proof}
          replaced={isOpen ? 'all' : null}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
};
