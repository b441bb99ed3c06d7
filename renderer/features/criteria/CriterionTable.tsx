import { IconBook2, IconNews, IconQuestionMark } from '@tabler/icons-react';
import { Chip } from '../../ui/Chip.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useText } from '../../ui/use-text.ts';
import type { SetView } from './CriteriaSetPage.tsx';
import classes from './CriteriaSetPage.module.css';

type Row = SetView['rows'][number];
type Indicator = Row['indicators'][number];

/** The indicators of a criterion with the level of one column. */
export const CriterionTable = ({
  row,
  variant,
}: {
  readonly row: Row;
  readonly variant: string;
}) => {
  const text = useText('criteria');
  const columns: readonly Column<Indicator>[] = [
    { key: 'code', header: text('column.code'), width: '64px', cell: ({ code }) => code },
    { key: 'name', header: text('column.name'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'requirement',
      header: text('column.requirement'),
      width: '200px',
      cell: (indicator) => <RequirementCell indicator={indicator} variant={variant} />,
    },
    {
      key: 'known',
      header: text('column.known'),
      width: '260px',
      cell: (indicator) => <ProvenanceCell indicator={indicator} />,
    },
  ];
  if (row.indicators.length === 0) return <p className={classes.quiet}>{text('noIndicator')}</p>;
  return (
    <DataTable
      label={row.name}
      columns={columns}
      rows={row.indicators}
      rowKey={({ code }) => code}
    />
  );
};

type RequirementProps = { readonly indicator: Indicator; readonly variant: string };

const RequirementCell = ({ indicator, variant }: RequirementProps) => {
  const text = useText('criteria');
  if (indicator.placeholder) return <span className={classes.quiet}>{text('placeholder')}</span>;
  if (indicator.requirementKind === 'delegated')
    return <span className={classes.quiet}>{text('delegated')}</span>;
  const { requirements } = indicator;
  const found = requirements.find((one) => one.variant === variant) ?? requirements[0];
  return found?.text ?? '';
};

const looks = {
  quoted: { tone: 'green', icon: IconBook2 },
  reported: { tone: 'amber', icon: IconNews },
  recalled: { tone: 'grey', icon: IconQuestionMark },
} as const;

const isKnown = (confidence: string): confidence is keyof typeof looks =>
  Object.hasOwn(looks, confidence);

const ProvenanceCell = ({ indicator }: { readonly indicator: Indicator }) => {
  const text = useText('criteria');
  const { confidence, unsure, amended, source, note } = indicator;
  return (
    <>
      {isKnown(confidence) && (
        <Chip {...looks[confidence]} plain>
          {text(`confidence.${confidence}`)}
          {unsure && `, ${text('unsure')}`}
        </Chip>
      )}
      <details className={classes.details}>
        <summary>{text('provenance')}</summary>
        <p>{source}</p>
        {amended !== '' && <p>{text('amended', { text: amended })}</p>}
        {note !== '' && <p>{note}</p>}
      </details>
    </>
  );
};
