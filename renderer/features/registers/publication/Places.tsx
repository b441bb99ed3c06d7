import { publicationPlaceKinds, type PublicationPlace } from '#shared/registers/registers.ts';
import { useCommand } from '../../../app/use-command.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AddByName } from '../AddByName.tsx';
import { nextPosition } from '../next-position.ts';
import classes from '../Registers.module.css';
import type { RegisterProps } from '../RegisterPage.tsx';
import { AddRow } from '../table/AddRow.tsx';
import type { FieldColumn } from '../table/field-column.ts';
import { RecordTable } from '../table/RecordTable.tsx';
import { useUsualPlaces } from './use-usual-places.ts';
import { SheetButtons } from '../sheets/SheetButtons.tsx';

/** Each place where the draft was posted, with its own days and minutes. */
export const Places = ({ dossierId, registers }: RegisterProps) => {
  const text = useText('direction');
  const { publicationPlaces: rows, publication } = registers;
  const save = useCommand('registers.savePlace');
  const usual = useUsualPlaces(dossierId);
  const days = { from: publication?.from ?? null, to: publication?.to ?? null };
  const blank = { dossierId, ...days, minutesNumber: '', minutesOn: null };
  const put = (kind: PublicationPlace['kind'], name: string, position: number) =>
    save.run({ fields: { ...blank, kind, name, position } });
  const fill = async () => {
    for (const [at, { kind, name }] of usual.entries()) await put(kind, name, at);
  };
  return (
    <Section title={text('places.title')} actions={<SheetButtons register="places" />}>
      <p className={classes.quiet}>{text('places.lead')}</p>
      {rows.length > 0 && <PlaceTable rows={rows} />}
      {rows.length === 0 && (
        <AddRow label={text('places.fill')} pending={save.pending} onAdd={fill} />
      )}
      <AddByName
        label={text('places.new')}
        action={text('places.add')}
        onAdd={async (name) => (await put('other', name, nextPosition(rows))).ok}
      />
    </Section>
  );
};

const PlaceTable = ({ rows }: { readonly rows: readonly PublicationPlace[] }) => {
  const text = useText('direction');
  const save = useCommand('registers.savePlace');
  const undoText = text('places.removed', { name: '' }).trim();
  const remove = useCommand('registers.removePlace', { undoText });
  const count = rows.length;
  const open = rows.filter(({ minutesOn }) => minutesOn === null).length;
  const key = open === 0 ? 'places.enough' : 'places.short';
  return (
    <>
      <Notice tone={open === 0 ? 'green' : 'amber'} live title={text(key, { count, open })} />
      <RecordTable
        label={text('places.title')}
        columns={[...useNameColumns(), ...useDayColumns()]}
        rows={rows}
        nameOf={({ name }) => name}
        onSave={save.run}
        onRemove={remove.run}
      />
    </>
  );
};

type Columns = readonly FieldColumn<PublicationPlace>[];

const useNameColumns = (): Columns => {
  const text = useText('direction');
  return [
    {
      kind: 'choice',
      key: 'kind',
      header: text('place.kind'),
      width: '188px',
      choices: publicationPlaceKinds.map((value) => ({ value, label: text(`kind.${value}`) })),
      get: ({ kind }) => kind,
      set: (typed) => ({ kind: publicationPlaceKinds.find((one) => one === typed) ?? 'other' }),
    },
    {
      kind: 'text',
      key: 'name',
      header: text('place.name'),
      get: ({ name }) => name,
      set: (name) => (name === '' ? null : { name }),
    },
  ];
};

const useDayColumns = (): Columns => {
  const text = useText('direction');
  return [
    {
      kind: 'day',
      key: 'from',
      header: text('place.from'),
      width: '148px',
      get: ({ from }) => from,
      set: (from) => ({ from }),
    },
    {
      kind: 'day',
      key: 'to',
      header: text('place.to'),
      width: '148px',
      get: ({ to }) => to,
      set: (to) => ({ to }),
    },
    {
      kind: 'text',
      key: 'minutesNumber',
      header: text('place.minutesNumber'),
      width: '184px',
      get: ({ minutesNumber }) => minutesNumber,
      set: (minutesNumber) => ({ minutesNumber }),
    },
    {
      kind: 'day',
      key: 'minutesOn',
      header: text('place.minutesOn'),
      width: '148px',
      get: ({ minutesOn }) => minutesOn,
      set: (minutesOn) => ({ minutesOn }),
    },
  ];
};
