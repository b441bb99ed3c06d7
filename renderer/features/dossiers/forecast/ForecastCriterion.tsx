import { Chip } from '../../../ui/Chip.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { forecastLook } from './forecast-look.ts';
import type { Forecast } from './ForecastPage.tsx';
import { OldIndicators, Related } from './OldIndicators.tsx';
import classes from './Forecast.module.css';

type Criterion = Forecast['criteria'][number];
type Row = Criterion['indicators'][number];
type Props = { readonly criterion: Criterion; readonly forecast: Forecast };

/** A criterion of the new set: its known indicators one by one, and what of the old file is related to the rest. */
export const ForecastCriterion = ({ criterion, forecast: { old } }: Props) => {
  const text = useText('crosswalks');
  const { number, name, indicators, isOpen, related } = criterion;
  const title = text('criterion', { number, name });
  const columns = useColumns(old);
  return (
    <Section
      title={title}
      actions={
        isOpen && (
          <Chip {...forecastLook.unknown} plain>
            {text('criterion.open')}
          </Chip>
        )
      }
    >
      {indicators.length === 0 ? (
        <p className={classes.words}>{text('criterion.none')}</p>
      ) : (
        <DataTable label={title} columns={columns} rows={indicators} rowKey={({ code }) => code} />
      )}
      <Related sources={related} old={old} />
    </Section>
  );
};

const useColumns = (old: Forecast['old']): readonly Column<Row>[] => {
  const text = useText('crosswalks');
  return [
    {
      key: 'new',
      header: text('column.new'),
      rowHeader: true,
      cell: ({ code, name }) => `${code} ${name}`,
    },
    {
      key: 'required',
      header: text('column.required'),
      width: '170px',
      cell: ({ required }) => required,
    },
    {
      key: 'state',
      header: text('column.state'),
      width: '250px',
      cell: (row) => <StateCell row={row} />,
    },
    {
      key: 'old',
      header: text('column.old'),
      width: '330px',
      cell: ({ sources }) => <OldIndicators sources={sources} old={old} />,
    },
  ];
};

const StateCell = ({ row: { state, reason } }: { readonly row: Row }) => {
  const text = useText('crosswalks');
  return (
    <>
      <Chip {...forecastLook[state]} plain>
        {text(`state.${state}`)}
      </Chip>
      <p className={classes.reason}>{text(`reason.${reason}`)}</p>
    </>
  );
};
