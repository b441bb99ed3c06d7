import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useText } from '../../ui/use-text.ts';
import type { DeskProps } from './import-types.ts';
import classes from './Imports.module.css';

type Props = DeskProps & { readonly onClose: () => void };

/** Which file, which of its tables, and in which row the titles of the columns stand. */
export const TableChoice = ({ preview, onWish, onClose }: Props) => {
  const text = useText('imports');
  const hasHidden = preview.counts.hidden > 0;
  return (
    <div className={classes.choice}>
      <p className={classes.file}>{preview.fileName}</p>
      <Button variant="default" size="sm" onClick={onClose}>
        {text('again')}
      </Button>
      {preview.tables.length > 1 && <TableSelect preview={preview} onWish={onWish} />}
      <HeaderSelect preview={preview} onWish={onWish} />
      {(hasHidden || preview.tookHidden) && (
        <Checkbox
          label={text('hidden.take')}
          description={
            hasHidden ? text('hidden.count', { count: preview.counts.hidden }) : undefined
          }
          checked={preview.tookHidden}
          onChange={({ currentTarget }) => onWish({ takeHidden: currentTarget.checked })}
        />
      )}
    </div>
  );
};

const TableSelect = ({ preview, onWish }: DeskProps) => {
  const text = useText('imports');
  const named = (name: string, index: number) =>
    name || text('table.nameless', { number: index + 1 });
  return (
    <NativeSelect
      label={text('table.label')}
      value={String(preview.table)}
      data={preview.tables.map(({ name, hidden, rows }, index) => ({
        value: String(index),
        label: text(hidden ? 'table.hidden' : 'table.option', { name: named(name, index), rows }),
      }))}
      onChange={({ currentTarget }) =>
        onWish({ table: Number(currentTarget.value), headerLine: undefined, columns: undefined })
      }
    />
  );
};

const HeaderSelect = ({ preview, onWish }: DeskProps) => {
  const text = useText('imports');
  return (
    <NativeSelect
      label={text('header.label')}
      value={String(preview.headerLine)}
      data={preview.headerRows.map(({ line, text: words }) => ({
        value: String(line),
        label: text('header.option', { line, words }),
      }))}
      onChange={({ currentTarget }) =>
        onWish({ headerLine: Number(currentTarget.value), columns: undefined })
      }
    />
  );
};
