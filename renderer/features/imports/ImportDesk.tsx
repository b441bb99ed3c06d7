import { Button } from '@mantine/core';
import { useState } from 'react';
import { toAppError } from '../../app/errors/call-failure.ts';
import { useErrorText } from '../../app/errors/use-error-text.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { ApplyBar } from './ApplyBar.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import type { DeskProps, Wish } from './import-types.ts';
import { TableChoice } from './TableChoice.tsx';

type Props = {
  readonly dossierId: string;
  readonly uploadId: string;
  readonly onClose: () => void;
};

/** One file on the desk: which table, which columns, and what would change. Nothing is written until the last button. */
export const ImportDesk = ({ dossierId, uploadId, onClose }: Props) => {
  const [wish, setWish] = useState<Wish>({});
  const input = { ...wish, dossierId, uploadId };
  const query = useQuery('imports.preview', input, { keepPrevious: true });
  const onWish = (change: Wish) => setWish((before) => ({ ...before, ...change }));
  if (query.isError) return <Unreadable error={query.error} onClose={onClose} />;
  return (
    <Loaded query={query}>
      {(preview) => (
        <>
          <TableChoice preview={preview} onWish={onWish} onClose={onClose} />
          <Columns preview={preview} onWish={onWish} />
          <Changes preview={preview} onWish={onWish} />
          <ApplyBar
            preview={preview}
            input={{ ...input, columns: chosenColumns(preview) }}
            isStale={query.isPlaceholderData}
            onDone={onClose}
          />
        </>
      )}
    </Loaded>
  );
};

/** What stands on the screen is what is applied and remembered, also where the program found it. */
const chosenColumns = ({ columns }: DeskProps['preview']): NonNullable<Wish['columns']> =>
  columns.flatMap(({ column, field, unit, encoding }) =>
    field === null ? [] : [{ column, field, unit, encoding }],
  );

const Unreadable = ({
  error,
  onClose,
}: {
  readonly error: Error;
  readonly onClose: () => void;
}) => {
  const text = useText('imports');
  const { title, action } = useErrorText()(toAppError(error));
  return (
    <Notice tone="red" title={title} live>
      <p>{action}</p>
      <Button variant="default" onClick={onClose}>
        {text('again')}
      </Button>
    </Notice>
  );
};

const Columns = ({ preview, onWish }: DeskProps) => {
  const text = useText('imports');
  const columns = chosenColumns(preview);
  return (
    <Section title={text('columns.title')} lead={text('columns.lead')}>
      {preview.mappedBy === 'memory' && (
        <Notice tone="green" title={text('columns.remembered')}>
          {preview.department}
        </Notice>
      )}
      <ColumnTable
        columns={preview.columns}
        onChange={(changed) => {
          const others = columns.filter(({ column }) => column !== changed.column);
          const field = changed.field ?? null;
          onWish({ columns: field === null ? others : [...others, { ...changed, field }] });
        }}
      />
    </Section>
  );
};

const Changes = ({ preview }: DeskProps) => {
  const text = useText('imports');
  const errorText = useErrorText();
  const { blocked, rows } = preview;
  return (
    <Section title={text('changes.title')} lead={text('changes.lead')}>
      {blocked ? (
        <Notice tone="amber" live title={errorText(blocked).title}>
          {errorText(blocked).action}
        </Notice>
      ) : rows.length === 0 ? (
        <Notice tone="amber" live title={text('changes.none')}>
          {text('changes.noneHint')}
        </Notice>
      ) : (
        <ChangeTable preview={preview} />
      )}
    </Section>
  );
};
