import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconProgress } from '@tabler/icons-react';
import { Link } from 'wouter';
import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { FileChooser } from '../../ui/files/FileChooser.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { useImportSet } from './use-import-set.ts';

type SetSummary = OutputOf<'criteria.sets'>[number];

/** The commune first: it is what nearly every office works on. */
const levelsInOrder = ['commune', 'village', 'district', 'province'] as const;

/** Every set the program ships, by level. */
export const CriteriaSetsPage = () => {
  const text = useText('criteria');
  return (
    <>
      <PageHeader
        title={useText('titles')('criteria')}
        lead={text('lead')}
        actions={<LibraryActions />}
      />
      <Loaded query={useQuery('criteria.sets', {})}>
        {(sets) =>
          levelsInOrder.map((level) => (
            <LevelTable key={level} title={text(`level.${level}`)} sets={ofLevel(sets, level)} />
          ))
        }
      </Loaded>
    </>
  );
};

/** Other pages about sets, and the ways to get one more. */
const LibraryActions = () => {
  const text = useText('criteria');
  const titles = useText('titles');
  const { importFiles } = useImportSet();
  const links = [
    ['/criteria/compare', useText('differences')('openAll')],
    ['/criteria/crosswalk', titles('crosswalk')],
    ['/overlays', text('overlays')],
    ['/criteria/new', useText('setEditor')('create')],
    ['/criteria/annex', useText('annex')('open')],
  ] as const;
  return (
    <>
      {links.map(([to, label]) => (
        <Button key={to} variant="default" component={Link} to={to}>
          {label}
        </Button>
      ))}
      <FileChooser single label={text('import')} onFiles={importFiles}>
        {text('import')}
      </FileChooser>
    </>
  );
};

/** The newest period first. */
const ofLevel = (sets: readonly SetSummary[], level: string): readonly SetSummary[] =>
  sets.filter((set) => set.level === level).toSorted((a, b) => b.periodFrom - a.periodFrom);

type TableProps = { readonly title: string; readonly sets: readonly SetSummary[] };

const LevelTable = ({ title, sets }: TableProps) => {
  const columns = useColumns();
  if (sets.length === 0) return null;
  return (
    <Section title={title}>
      <DataTable label={title} columns={columns} rows={sets} rowKey={({ id }) => id} />
    </Section>
  );
};

const useColumns = (): readonly Column<SetSummary>[] => {
  const text = useText('criteria');
  const stateColumns = useStateColumns();
  return [
    {
      key: 'title',
      header: text('column.title'),
      rowHeader: true,
      cell: ({ id, title: name }) => <Link to={`/criteria/${id}`}>{name}</Link>,
    },
    {
      key: 'period',
      header: text('column.period'),
      width: '112px',
      cell: ({ periodFrom, periodTo }) => `${periodFrom}–${periodTo}`,
    },
    {
      key: 'criteria',
      header: text('column.criteria'),
      width: '96px',
      numeric: true,
      cell: (set) => countOf(set.criteria, set.expectedCriteria),
    },
    {
      key: 'indicators',
      header: text('column.indicators'),
      width: '96px',
      numeric: true,
      cell: (set) => countOf(set.indicators, set.expectedIndicators),
    },
    ...stateColumns,
  ];
};

/** Which text it is, and how far we and the office know it. */
const useStateColumns = (): readonly Column<SetSummary>[] => {
  const text = useText('criteria');
  return [
    {
      key: 'version',
      header: text('column.version'),
      width: '168px',
      cell: ({ version, origin }) => `${text('version', { version })}, ${text(`origin.${origin}`)}`,
    },
    {
      key: 'compared',
      header: text('column.compared'),
      width: '136px',
      cell: ({ toCompare }) =>
        toCompare === 0 ? '' : text('toCompareCount', { count: toCompare }),
    },
    {
      key: 'status',
      header: text('column.status'),
      width: '200px',
      cell: ({ status }) => <StatusChip status={status} />,
    },
  ];
};

/** "9/38" while the file knows fewer than the decision has. */
const countOf = (known: number, expected: number | null): string =>
  expected === null || expected === known ? String(known) : `${known}/${expected}`;

const looks = {
  complete: { tone: 'green', icon: IconCircleCheck },
  partial: { tone: 'amber', icon: IconProgress },
  skeleton: { tone: 'amber', icon: IconCircleDashed },
  'existence-only': { tone: 'grey', icon: IconCircleDashed },
} as const;

const isKnown = (status: string): status is keyof typeof looks => Object.hasOwn(looks, status);

const StatusChip = ({ status }: { readonly status: string }) => {
  const text = useText('criteria');
  if (!isKnown(status)) return text('status.other');
  return (
    <Chip {...looks[status]} plain>
      {text(`status.${status}`)}
    </Chip>
  );
};
