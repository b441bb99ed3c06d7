import { Button } from '@mantine/core';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Procedures.module.css';

type One = OutputOf<'procedures.readFile'>['procedures'][number];
export type Coming = { readonly uploadId: string; readonly procedures: readonly One[] };

type Props = { readonly coming: Coming | null; readonly onClose: () => void };

/** What a file would bring, before anything of it is taken in. */
export const ComingProcedures = ({ coming, onClose }: Props) => {
  const text = useText('procedures');
  const take = useCommand('procedures.importFile', {
    undoText: text('import.done'),
    onDone: onClose,
  });
  return (
    <Dialog opened={coming !== null} onClose={onClose} title={text('import.title')} size="xl">
      {coming && (
        <div className={classes.stack}>
          <p>{text('import.lead')}</p>
          <ul className={classes.coming}>
            {coming.procedures.map((one) => (
              <ComingLine key={one.id} one={one} />
            ))}
          </ul>
          <Button
            loading={take.pending}
            disabled={coming.procedures.every(({ isKnown, isSame }) => !isKnown || isSame)}
            onClick={() => void take.run({ uploadId: coming.uploadId })}
          >
            {text('import.take')}
          </Button>
        </div>
      )}
    </Dialog>
  );
};

const ComingLine = ({ one }: { readonly one: One }) => {
  const text = useText('procedures');
  const { id, title, by, isKnown, isSame, replacesDraft, faults, steps, rules } = one;
  if (!isKnown) return <li>{text('import.unknown', { id })}</li>;
  const state = isSame ? 'import.same' : replacesDraft ? 'import.replaces' : 'import.new';
  return (
    <li>
      <strong>{title}</strong>
      <span className={classes.quiet}>
        {text('import.about', { by, steps, rules })} {text(state)}
        {faults > 0 && `; ${text('import.faults', { count: faults })}`}
      </span>
    </li>
  );
};
