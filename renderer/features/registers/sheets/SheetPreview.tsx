import { Button, Modal } from '@mantine/core';
import { sheetOf, type RegisterId } from '#shared/registers/sheets/all-sheets.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { PlannedTable } from './PlannedTable.tsx';

type Props = {
  readonly dossierId: string;
  readonly register: RegisterId;
  readonly uploadId: string;
  readonly onClose: () => void;
};

type Plan = OutputOf<'registers.readSheet'>;

/** What a file would add and change, and which rows can't be taken; nothing is written before the button. */
export const SheetPreview = (props: Props) => {
  const { onClose, ...asked } = props;
  const text = useText('sheets');
  const ui = useText('ui');
  const plan = useQuery('registers.readSheet', asked);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={text('title', { name: sheetOf(props.register).title })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Loaded query={plan}>
        {(value) => (
          <div className={classes.fields}>
            <Counts plan={value} />
            <PlannedTable rows={value.rows.filter(({ action }) => action !== 'same')} />
            <Decision plan={value} {...props} />
          </div>
        )}
      </Loaded>
    </Modal>
  );
};

const actions = ['added', 'changed', 'same', 'refused'] as const;

const countOf = ({ rows }: Plan, action: (typeof actions)[number]): number =>
  rows.filter((row) => row.action === action).length;

const Counts = ({ plan }: { readonly plan: Plan }) => {
  const text = useText('sheets');
  const words = actions
    .map((action) => [action, countOf(plan, action)] as const)
    .filter(([, count]) => count > 0)
    .map(([action, count]) => text(`count.${action}`, { count }));
  const hasRefused = countOf(plan, 'refused') > 0;
  const isNew = countOf(plan, 'added') + countOf(plan, 'changed') > 0;
  return (
    <Notice tone={hasRefused ? 'amber' : 'blue'} title={words.join(' · ') || text('nothing')}>
      {!isNew && words.length > 0 && <p>{text('nothing')}</p>}
      {hasRefused && <p>{text('refusedStay')}</p>}
      {plan.unknown.length > 0 && <p>{text('unknown', { names: plan.unknown.join(', ') })}</p>}
    </Notice>
  );
};

const Decision = ({ plan, onClose, ...asked }: Props & { readonly plan: Plan }) => {
  const text = useText('sheets');
  const { title: name } = sheetOf(asked.register);
  const count = countOf(plan, 'added') + countOf(plan, 'changed');
  const write = useCommand('registers.importSheet', {
    undoText: text('done', { count, name }),
    onDone: onClose,
  });
  return (
    <div className={classes.add}>
      {count > 0 && (
        <Button size="md" loading={write.pending} onClick={() => void write.run(asked)}>
          {text('apply', { count })}
        </Button>
      )}
      <Button size="md" variant="default" onClick={onClose}>
        {text('cancel')}
      </Button>
    </div>
  );
};
