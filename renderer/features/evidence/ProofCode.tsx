import { Button } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { lastingCode } from '#shared/evidence/lasting-code.ts';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './EvidencePage.module.css';

type Props = { readonly dossierId: string; readonly evidenceId: string };

/** The code that nothing changes, and the cover sheet that carries it. */
export const ProofCode = ({ dossierId, evidenceId }: Props) => {
  const text = useText('evidence');
  const print = useCommand('binder.printCovers', { onDone: useHandOver() });
  return (
    <div className={classes.codeLine}>
      <div>
        <span className={classes.codeName}>{text('code')}</span>{' '}
        <code className={classes.code}>{lastingCode(evidenceId)}</code>
        <p className={classes.codeHint}>{text('codeHint')}</p>
      </div>
      <Button
        flex="none"
        size="xs"
        variant="default"
        leftSection={<IconQrcode size={16} aria-hidden />}
        loading={print.pending}
        onClick={() => void print.run({ dossierId, evidenceIds: [evidenceId] })}
      >
        {text('cover')}
      </Button>
    </div>
  );
};
