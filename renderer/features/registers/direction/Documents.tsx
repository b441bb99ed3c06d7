import type { DirectionDocument } from '#shared/registers/direction.ts';
import { useCommand } from '../../../app/use-command.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AddByName } from '../AddByName.tsx';
import type { FieldColumn } from '../table/field-column.ts';
import { RecordTable } from '../table/RecordTable.tsx';
import type { DirectionProps } from './direction-props.ts';
import { SheetButtons } from '../sheets/SheetButtons.tsx';

/** Papers of direction, as the annex of the report lists them. */
export const Documents = ({ unitId, direction, year, asOf, counted }: DirectionProps) => {
  const text = useText('direction');
  const save = useCommand('registers.saveDocument');
  const remove = useCommand('registers.removeDocument', {
    undoText: text('document.removed', { name: '' }).trim(),
  });
  const last = direction.documents.at(-1);
  const columns = [...useNumberColumns(), ...useSubjectColumns()];
  const add = async (subject: string) => {
    const fields = { unitId, kind: 'Công văn', number: '', on: asOf, subject };
    return (await save.run({ fields: { ...fields, issuer: last?.issuer ?? '' } })).ok;
  };
  return (
    <Section title={text('documents.title')} actions={<SheetButtons register="documents" />}>
      <p>{text('documents.count', { year, count: counted })}</p>
      {direction.documents.length > 0 && (
        <RecordTable
          label={text('documents.title')}
          columns={columns}
          rows={direction.documents}
          nameOf={({ number, subject }) => number || subject}
          onSave={save.run}
          onRemove={remove.run}
        />
      )}
      <AddByName label={text('documents.new')} action={text('documents.add')} onAdd={add} />
    </Section>
  );
};

type Columns = readonly FieldColumn<DirectionDocument>[];

const useNumberColumns = (): Columns => {
  const text = useText('direction');
  return [
    {
      kind: 'text',
      key: 'kind',
      header: text('document.kind'),
      width: '128px',
      get: ({ kind }) => kind,
      set: (kind) => (kind === '' ? null : { kind }),
    },
    {
      kind: 'text',
      key: 'number',
      header: text('document.number'),
      width: '168px',
      get: ({ number }) => number,
      set: (number) => ({ number }),
    },
    {
      kind: 'day',
      key: 'on',
      header: text('document.on'),
      width: '136px',
      get: ({ on }) => on,
      set: (on) => on && { on },
    },
  ];
};

const useSubjectColumns = (): Columns => {
  const text = useText('direction');
  return [
    {
      kind: 'long',
      key: 'issuer',
      header: text('document.issuer'),
      width: '216px',
      get: ({ issuer }) => issuer,
      set: (issuer) => ({ issuer }),
    },
    {
      kind: 'long',
      key: 'subject',
      header: text('document.subject'),
      get: ({ subject }) => subject,
      set: (subject) => ({ subject }),
    },
  ];
};
