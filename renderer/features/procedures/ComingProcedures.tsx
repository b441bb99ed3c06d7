import { ComingDialog, ComingLine } from '../../app/sharing/ComingDialog.tsx';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { useText } from '../../ui/use-text.ts';

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
  const all = coming?.procedures ?? [];
  return (
    <ComingDialog
      opened={coming !== null}
      onClose={onClose}
      texts={{ title: text('import.title'), lead: text('import.lead'), take: text('import.take') }}
      taking={{
        pending: take.pending,
        disabled: all.every(({ isKnown, isSame }) => !isKnown || isSame),
        start: () => void (coming && take.run({ uploadId: coming.uploadId })),
      }}
    >
      {all.map((one) => (
        <Line key={one.id} one={one} />
      ))}
    </ComingDialog>
  );
};

const Line = ({ one }: { readonly one: One }) => {
  const text = useText('procedures');
  const { id, title, by, isKnown, isSame, replacesDraft, faults, steps, rules } = one;
  if (!isKnown) return <li>{text('import.unknown', { id })}</li>;
  const state = isSame ? 'import.same' : replacesDraft ? 'import.replaces' : 'import.new';
  return (
    <ComingLine name={title}>
      {text('import.about', { by, steps, rules })} {text(state)}
      {faults > 0 && `; ${text('import.faults', { count: faults })}`}
    </ComingLine>
  );
};
