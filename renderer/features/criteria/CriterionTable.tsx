import { IconBook2, IconNews, IconQuestionMark } from '@tabler/icons-react';
import { Link } from 'wouter';
import { Chip } from '../../ui/Chip.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import type { SetView } from './CriteriaSetPage.tsx';
import classes from './CriteriaSetPage.module.css';

type Row = SetView['rows'][number];
type Indicator = Row['indicators'][number];

/** The indicators of a criterion with the level of one column. */
export const CriterionTable = ({
  setId,
  row,
  variant,
}: {
  readonly setId: string;
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
      cell: (indicator) => <ProvenanceCell setId={setId} indicator={indicator} />,
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

type ProvenanceProps = { readonly setId: string; readonly indicator: Indicator };

const ProvenanceCell = ({ setId, indicator }: ProvenanceProps) => {
  const text = useText('criteria');
  const { confidence, unsure, amended, source, note, guidance } = indicator;
  return (
    <>
      <Chip {...looks[confidence]} plain>
        {text(`confidence.${confidence}`)}
        {unsure && `, ${text('unsure')}`}
      </Chip>
      <ComparedLine setId={setId} indicator={indicator} />
      <Details
        lines={[
          source === confidence ? '' : source,
          amended === '' ? '' : text('amended', { text: amended }),
          guidance,
          note,
        ]}
      />
    </>
  );
};

const Details = ({ lines }: { readonly lines: readonly string[] }) => {
  const text = useText('criteria');
  const said = lines.filter((line) => line !== '');
  if (said.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>{text('provenance')}</summary>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
};

/** Who compared it with the signed text, or the way to do so. */
const ComparedLine = ({ setId, indicator }: ProvenanceProps) => {
  const text = useText('criteria');
  const { signOff, toCompare, code } = indicator;
  if (signOff) {
    const { person, verifiedOn } = signOff;
    return (
      <p className={classes.compared}>
        {text('compare.signed', { person, day: dayText(verifiedOn) })}
      </p>
    );
  }
  if (!toCompare) return null;
  return (
    <p className={classes.compared}>
      <Link to={`/criteria/${setId}/compare/${encodeURIComponent(code)}`}>{text('toCompare')}</Link>
    </p>
  );
};
