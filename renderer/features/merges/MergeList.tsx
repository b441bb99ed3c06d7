import { useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useToast } from '../../app/toasts/toasts.ts';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { useQuery } from '../../app/use-query.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { instantText } from '../../ui/day-text.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { MergeActions } from './MergeActions.tsx';
import { MergeReport } from './MergeReport.tsx';
import type { MergeItem } from './merge-words.ts';

/** What was merged here: looked at again, printed for both to sign, taken back. */
export const MergeList = () => {
  const text = useText('merges');
  const [shown, setShown] = useState<string | null>(null);
  return (
    <Section title={text('list.title')}>
      <Loaded query={useQuery('merges.list', {})}>
        {(merges) =>
          merges.length === 0 ? (
            <p>{text('list.none')}</p>
          ) : (
            <Merges merges={merges} onShow={setShown} />
          )
        }
      </Loaded>
      <MergeReport mergeId={shown} onClose={() => setShown(null)} />
    </Section>
  );
};

type Props = {
  readonly merges: readonly MergeItem[];
  readonly onShow: (mergeId: string) => void;
};

const Merges = ({ merges, onShow }: Props) => {
  const text = useText('merges');
  const undo = useUndoMerge();
  const print = usePrint();
  const columns: readonly Column<MergeItem>[] = [
    {
      key: 'at',
      header: text('column.at'),
      rowHeader: true,
      cell: ({ at, undone }) => (
        <>
          {instantText(at)}
          {undone && ` · ${text('list.undone')}`}
        </>
      ),
    },
    { key: 'file', header: text('column.file'), cell: ({ fileName }) => fileName },
    { key: 'from', header: text('column.from'), cell: ({ madeBy }) => madeBy },
    {
      key: 'counts',
      header: text('column.counts'),
      cell: ({ counts: { changes, conflicts } }) => text('list.counts', { changes, conflicts }),
    },
    {
      key: 'actions',
      header: text('column.actions'),
      width: '38%',
      cell: (merge) => <MergeActions merge={merge} onShow={onShow} onPrint={print} onUndo={undo} />,
    },
  ];
  return (
    <DataTable
      label={text('list.title')}
      rows={merges}
      rowKey={({ mergeId }) => mergeId}
      columns={columns}
    />
  );
};

const usePrint = (): ((mergeId: string) => void) => {
  const handOver = useHandOver();
  const command = useCommand('merges.printReport', { onDone: handOver });
  return (mergeId) => void command.run({ mergeId, format: 'pdf' });
};

const useUndoMerge = (): ((mergeId: string) => void) => {
  const text = useText('merges');
  const toast = useToast();
  const command = useCommand('merges.undo', {
    onDone: ({ written, left }) =>
      toast({
        tone: 'done',
        title: text('undoneTitle', { written }),
        ...(left > 0 && { body: text('undoneLeft', { left }) }),
      }),
  });
  return (mergeId) => void command.run({ mergeId });
};
