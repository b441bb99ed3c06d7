import { ComingDialog, ComingLine } from '../../app/sharing/ComingDialog.tsx';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { useText } from '../../ui/use-text.ts';

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
  const all = coming?.wordings ?? [];
  return (
    <ComingDialog
      opened={coming !== null}
      onClose={onClose}
      texts={{ title: text('import.title'), lead: text('import.lead'), take: text('import.take') }}
      taking={{
        pending: take.pending,
        disabled: all.every(({ name, isSame }) => name === null || isSame),
        start: () => void (coming && take.run({ uploadId: coming.uploadId })),
      }}
    >
      {all.map((one) => (
        <Line key={`${one.procedureId} ${one.paper} ${one.isDocx}`} wording={one} />
      ))}
    </ComingDialog>
  );
};

const Line = ({ wording }: { readonly wording: Wording }) => {
  const text = useText('templates');
  const { name, paper, procedureId, isSame, isDocx, replacesDraft, faults } = wording;
  if (name === null) return <li>{text('import.unknown', { paper, procedureId })}</li>;
  const state = isSame ? 'import.same' : replacesDraft ? 'import.replaces' : 'import.new';
  return (
    <ComingLine name={name}>
      {text(isDocx ? 'word.file' : 'import.text')}: {text(state)}
      {faults > 0 && `; ${text('import.faults', { count: faults })}`}
    </ComingLine>
  );
};
