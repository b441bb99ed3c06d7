import { Button } from '@mantine/core';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Templates.module.css';

type Wording = OutputOf<'templates.readFile'>['wordings'][number];
export type Coming = { readonly uploadId: string; readonly wordings: readonly Wording[] };

type Props = { readonly coming: Coming | null; readonly onClose: () => void };

/** What a file would bring, before anything of it is taken in. */
export const ComingTemplates = ({ coming, onClose }: Props) => {
  const text = useText('templates');
  const take = useCommand('templates.importFile', {
    undoText: text('import.done'),
    onDone: onClose,
  });
  return (
    <Dialog opened={coming !== null} onClose={onClose} title={text('import.title')} size="xl">
      {coming && (
        <div className={classes.stack}>
          <p>{text('import.lead')}</p>
          <ul className={classes.coming}>
            {coming.wordings.map((one) => (
              <ComingLine key={`${one.procedureId} ${one.paper} ${one.isDocx}`} wording={one} />
            ))}
          </ul>
          <Button
            loading={take.pending}
            disabled={coming.wordings.every(({ name, isSame }) => name === null || isSame)}
            onClick={() => void take.run({ uploadId: coming.uploadId })}
          >
            {text('import.take')}
          </Button>
        </div>
      )}
    </Dialog>
  );
};

const ComingLine = ({ wording }: { readonly wording: Wording }) => {
  const text = useText('templates');
  const { name, paper, procedureId, isSame, isDocx, replacesDraft, faults } = wording;
  if (name === null) return <li>{text('import.unknown', { paper, procedureId })}</li>;
  const state = isSame ? 'import.same' : replacesDraft ? 'import.replaces' : 'import.new';
  return (
    <li>
      <strong>{name}</strong>
      <span className={classes.quiet}>
        {text(isDocx ? 'word.file' : 'import.text')}: {text(state)}
        {faults > 0 && `; ${text('import.faults', { count: faults })}`}
      </span>
    </li>
  );
};
