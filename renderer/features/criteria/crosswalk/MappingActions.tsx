import { Button } from '@mantine/core';
import { useCommand } from '../../../app/use-command.ts';
import { useText } from '../../../ui/use-text.ts';
import type { Mapping } from './CrosswalkPage.tsx';

/** Back to the program's mapping, or to none; offered only where the office has one of its own. */
export const MappingActions = ({ mapping }: { readonly mapping: Mapping }) => {
  const text = useText('crosswalks');
  const reset = useCommand('crosswalks.reset', { undoText: text('editor.resetDone') });
  const { origin, hasShipped, from, to } = mapping;
  if (origin !== 'own') return null;
  return (
    <Button
      variant="default"
      loading={reset.pending}
      onClick={() => void reset.run({ fromSetId: from.id, toSetId: to.id })}
    >
      {text(hasShipped ? 'editor.reset' : 'editor.drop')}
    </Button>
  );
};
