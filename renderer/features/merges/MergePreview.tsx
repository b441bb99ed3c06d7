import { Button } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { instantText } from '../../ui/day-text.ts';
import { FactList } from '../../ui/FactList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/use-text.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { ConflictSides } from './ConflictSides.tsx';
import type { Outcome } from './merge-words.ts';
import classes from './Merges.module.css';

export type Coming = { readonly uploadId: string; readonly outcome: Outcome };

type Props = {
  readonly coming: Coming;
  readonly onLeave: () => void;
  readonly onMerged: (value: OutputOf<'merges.apply'>) => void;
};

/** What a file would change; nothing is written until the button is pressed. */
export const MergePreview = ({ coming: { uploadId, outcome }, onLeave, onMerged }: Props) => {
  const text = useText('merges');
  const apply = useCommand('merges.apply', { onDone: onMerged });
  const { stranger, counts, changes, conflicts, fileName } = outcome;
  const merge = () => void apply.run({ uploadId, stranger, jobId: crypto.randomUUID() });
  return (
    <div
      className={classes.preview}
      role="region"
      aria-label={text('preview.title', { name: fileName })}
    >
      <OutcomeFacts outcome={outcome} />
      {stranger && (
        <Notice tone="amber" title={text('preview.stranger')}>
          <p>{text('preview.strangerBody')}</p>
        </Notice>
      )}
      {counts.entries === 0 && <Notice tone="blue" title={text('preview.nothing')} />}
      {conflicts.length > 0 && <ConflictSides conflicts={conflicts} />}
      <ChangeTable changes={changes} total={counts.changes} />
      <div className={classes.buttons}>
        {counts.entries > 0 && (
          <Button
            leftSection={<IconArrowMerge size={18} aria-hidden />}
            loading={apply.pending}
            onClick={merge}
          >
            {text(stranger ? 'applyAnyway' : 'apply')}
          </Button>
        )}
        <Button variant="default" onClick={onLeave}>
          {text('leave')}
        </Button>
      </div>
    </div>
  );
};

/** From whom, by whom, how much. */
export const OutcomeFacts = ({
  outcome,
}: {
  readonly outcome: Pick<Outcome, 'kind' | 'madeBy' | 'madeAt' | 'counts'>;
}) => {
  const text = useText('merges');
  const { kind, madeBy, madeAt, counts } = outcome;
  const from = { kind: text(`kind.${kind}`), by: madeBy, at: instantText(madeAt) };
  return (
    <FactList
      facts={[
        { term: text('preview.from'), value: text('preview.fromValue', from) },
        { term: text('preview.writers'), value: counts.officers.join(', ') },
        {
          term: text('preview.changes'),
          value: text('preview.changesValue', {
            changes: counts.changes,
            added: counts.added,
            removed: counts.removed,
          }),
        },
        {
          term: text('preview.conflicts'),
          value: text('preview.conflictsValue', { count: counts.conflicts }),
        },
      ]}
    />
  );
};
