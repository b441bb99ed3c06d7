import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconDownload, IconList } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'wouter';
import { proofMatrix, type Matrix } from '#shared/evidence/matrix.ts';
import { pageRange } from '#shared/evidence/page-range.ts';
import { formatCount } from '#shared/kernel/number-text.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { useHandOver } from '../../../app/use-hand-over.ts';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from './Matrix.module.css';
import { MatrixGrid } from './MatrixGrid.tsx';

type Tree = OutputOf<'assessments.tree'>;
type Proofs = OutputOf<'evidence.list'>;

/** Which proof serves which indicator of a dossier, and which indicator has none. */
export const MatrixPage = () => {
  const { dossierId = '' } = useParams();
  const dossier = useQuery('dossiers.get', { dossierId });
  return (
    <div className={classes.page}>
      <Loaded query={dossier}>
        {({ unit }) => <OfUnit dossierId={dossierId} unitId={unit.id} />}
      </Loaded>
    </div>
  );
};

type OfUnitProps = { readonly dossierId: string; readonly unitId: string };

const OfUnit = ({ dossierId, unitId }: OfUnitProps) => {
  const tree = useQuery('assessments.tree', { dossierId });
  const proofs = useQuery('evidence.list', { unitId, dossierId });
  return (
    <>
      <Head dossierId={dossierId} />
      <Loaded query={tree}>
        {(criteria) => (
          <Loaded query={proofs}>
            {(found) => <Content dossierId={dossierId} tree={criteria} proofs={found} />}
          </Loaded>
        )}
      </Loaded>
    </>
  );
};

const Head = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('evidence');
  const titles = useText('titles');
  const print = useCommand('binder.printMatrix', { onDone: useHandOver() });
  return (
    <PageHeader
      title={titles('matrix')}
      lead={text('matrix.lead')}
      actions={
        <>
          <Button
            component={Link}
            to={`/dossiers/${dossierId}/evidence`}
            variant="default"
            leftSection={<IconList size={18} aria-hidden />}
          >
            {text('matrix.toList')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={print.pending}
            onClick={() => void print.run({ dossierId })}
          >
            {text('toExcel')}
          </Button>
        </>
      }
    />
  );
};

type ContentProps = {
  readonly dossierId: string;
  readonly tree: Tree;
  readonly proofs: Proofs;
};

const Content = ({ dossierId, tree, proofs }: ContentProps) => {
  const text = useText('evidence');
  const [filter, setFilter] = useState<Filter>({ criterion: '', onlyGaps: false });
  const matrix = useMemo(() => matrixOf(tree, proofs, filter), [tree, proofs, filter]);
  return (
    <>
      <Filters tree={tree} filter={filter} gaps={matrix.gaps} onChange={setFilter} />
      {matrix.rows.length === 0 ? (
        <p>{text('matrix.nothing')}</p>
      ) : (
        <MatrixGrid dossierId={dossierId} matrix={matrix} />
      )}
    </>
  );
};

type Filter = { readonly criterion: string; readonly onlyGaps: boolean };

type FiltersProps = {
  readonly tree: Tree;
  readonly filter: Filter;
  readonly gaps: number;
  readonly onChange: (filter: Filter) => void;
};

const Filters = ({ tree, filter, gaps, onChange }: FiltersProps) => {
  const text = useText('evidence');
  return (
    <div className={classes.filters}>
      <NativeSelect
        size="md"
        aria-label={text('matrix.criterion')}
        value={filter.criterion}
        data={[
          { value: '', label: text('matrix.every') },
          ...tree.map(({ number, name }) => ({
            value: String(number),
            label: `${number}. ${name}`,
          })),
        ]}
        onChange={({ currentTarget }) => onChange({ ...filter, criterion: currentTarget.value })}
      />
      <Checkbox
        label={text('matrix.onlyGaps')}
        checked={filter.onlyGaps}
        onChange={({ currentTarget }) => onChange({ ...filter, onlyGaps: currentTarget.checked })}
      />
      <p className={classes.gaps} role="status">
        {gaps === 0 ? text('matrix.noGaps') : text('matrix.gaps', { count: formatCount(gaps) })}
      </p>
    </div>
  );
};

const matrixOf = (tree: Tree, proofs: Proofs, { criterion, onlyGaps }: Filter): Matrix => {
  const indicators = tree
    .filter(({ number }) => criterion === '' || String(number) === criterion)
    .flatMap((one) => one.indicators);
  const matrix = proofMatrix(
    indicators,
    proofs.map(({ id, label, form, links }) => ({
      id,
      label,
      form,
      uses: links.map((link) => ({ target: link.target, pages: pageRange(link) })),
    })),
  );
  return onlyGaps ? { ...matrix, rows: matrix.rows.filter(({ isGap }) => isGap) } : matrix;
};
