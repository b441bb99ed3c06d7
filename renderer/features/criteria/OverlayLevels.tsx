import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { LevelActCell, LevelKindCell, LevelValueCell } from './LevelCells.tsx';
import { emptyLevel, type LevelDraft } from './overlay-draft.ts';
import type { OverlayPartProps } from './OverlayAbout.tsx';

/** One line for each indicator that the set leaves to the province. */
export const OverlayLevels = ({ draft, onChange }: OverlayPartProps) => {
  const text = useText('criteria');
  const setId = draft.baseSetId;
  const set = useQuery('criteria.set', { setId }, { enabled: setId !== '' });
  if (setId === '') return null;
  const put = (level: LevelDraft) =>
    onChange({
      ...draft,
      levels: [...draft.levels.filter(({ code }) => code !== level.code), level],
    });
  return (
    <Section title={text('levels')}>
      <Loaded query={set}>
        {({ rows }) => {
          const delegated = rows
            .flatMap(({ indicators }) => indicators)
            .filter(({ requirementKind }) => requirementKind === 'delegated')
            .map(({ code, name }) => ({
              name,
              level: draft.levels.find((one) => one.code === code) ?? emptyLevel(code),
            }));
          return <LevelTable rows={delegated} acts={draft.acts} onChange={put} />;
        }}
      </Loaded>
    </Section>
  );
};

type Row = { readonly name: string; readonly level: LevelDraft };
type TableProps = {
  readonly rows: readonly Row[];
  readonly acts: OverlayPartProps['draft']['acts'];
  readonly onChange: (level: LevelDraft) => void;
};

const LevelTable = ({ rows, acts, onChange }: TableProps) => {
  const text = useText('criteria');
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      header: text('level.name'),
      rowHeader: true,
      cell: ({ name, level }) => `${level.code} ${name}`,
    },
    {
      key: 'kind',
      header: text('level.kind'),
      width: '140px',
      cell: ({ level }) => <LevelKindCell level={level} onChange={onChange} />,
    },
    {
      key: 'value',
      header: text('level.valueHead'),
      width: '260px',
      cell: ({ level }) => <LevelValueCell level={level} onChange={onChange} />,
    },
    {
      key: 'act',
      header: text('level.act'),
      width: '220px',
      cell: ({ level }) => <LevelActCell level={level} acts={acts} onChange={onChange} />,
    },
  ];
  if (rows.length === 0) return <p>{text('noDelegated')}</p>;
  return (
    <DataTable
      label={text('levels')}
      columns={columns}
      rows={rows}
      rowKey={({ level }) => level.code}
      withFields
    />
  );
};
