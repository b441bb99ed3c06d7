import type { Text } from '#shared/messages/speak.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { CountCell, CountedCell, RemoveCell, WorkCell } from './PlaceCells.tsx';
import classes from './Survey.module.css';
import { percentText, type Begun, type Place } from './survey-view.ts';

type Props = { readonly dossierId: string; readonly view: Begun };

/** Every place with its ballots, what is typed of them, and its share. */
export const Places = ({ dossierId, view }: Props) => {
  const text = useText('survey');
  return (
    <Section title={text('places')} lead={text('placesLead')}>
      <BelowFloor view={view} />
      <DataTable
        label={text('places')}
        columns={useColumns({ dossierId, view })}
        rows={view.places}
        rowKey={({ placeId }) => placeId}
        withFields
      />
    </Section>
  );
};

/** Places in which too few households took part so far, once any ballot came back. */
const BelowFloor = ({ view }: Pick<Props, 'view'>) => {
  const text = useText('survey');
  const returned = new Set(view.places.flatMap((one) => (one.returned > 0 ? one.placeId : [])));
  const below = view.results.places.filter(
    ({ placeId, joined }) => returned.has(placeId) && joined.holds === false,
  );
  if (below.length === 0) return null;
  const names = below
    .map(({ name, joined }) => `${name} (${percentText(joined.percent)}%)`)
    .join(', ');
  const floor = view.guidance.sheet.floor;
  return <Notice tone="amber" live title={text('below', { floor, names })} />;
};

type Cells = Props & { readonly text: Text<'survey'> };

const useColumns = (props: Props): readonly Column<Place>[] => {
  const text = useText('survey');
  const cells = { ...props, text };
  const name: Column<Place> = {
    key: 'name',
    header: text('place'),
    rowHeader: true,
    cell: (place) => place.name,
    foot: text('total'),
  };
  const counts = countFields.map((field) => countColumn(cells, field));
  return [name, ...counts, ...shareColumns(cells), ...workColumns(cells)];
};

const countFields = ['households', 'issued', 'returned'] as const;

const countColumn = (
  { dossierId, view, text }: Cells,
  field: (typeof countFields)[number],
): Column<Place> => ({
  key: field,
  header: text(field),
  width: '104px',
  numeric: true,
  cell: (place) => <CountCell dossierId={dossierId} place={place} field={field} />,
  foot: view.results.totals[field].toLocaleString('vi'),
});

const shareColumns = ({ view: { results }, text }: Cells): readonly Column<Place>[] => {
  const shares = new Map(results.places.map((one) => [one.placeId, one]));
  return [
    {
      key: 'joined',
      header: `${text('joined')} (%)`,
      width: '96px',
      numeric: true,
      cell: ({ placeId, returned }) => (
        <Share share={returned === 0 ? undefined : shares.get(placeId)?.joined} />
      ),
      foot: percentText(results.joined.percent),
    },
    {
      key: 'counted',
      header: text('counted'),
      width: '184px',
      cell: (place) => <CountedCell place={place} />,
    },
    {
      key: 'whole',
      header: `${text('whole')} (%)`,
      width: '112px',
      numeric: true,
      cell: ({ placeId }) => <Share share={shares.get(placeId)?.whole} />,
      foot: percentText(results.overall.percent),
    },
  ];
};

const workColumns = ({ dossierId, view, text }: Cells): readonly Column<Place>[] => [
  {
    key: 'work',
    header: text('type'),
    headerHidden: true,
    width: '252px',
    cell: (place) => <WorkCell dossierId={dossierId} place={place} guidance={view.guidance} />,
  },
  {
    key: 'remove',
    header: text('removePlace'),
    headerHidden: true,
    width: '48px',
    cell: (place) => <RemoveCell dossierId={dossierId} place={place} />,
  },
];

type ShareProps = {
  readonly share: { readonly percent: string | null; readonly holds: boolean | null } | undefined;
};

/** A share below its line has a mark besides its colour. */
const Share = ({ share }: ShareProps) => (
  <span className={classes.share} data-below={share?.holds === false || undefined}>
    {share?.holds === false && '▼ '}
    {percentText(share?.percent ?? null)}
  </span>
);
