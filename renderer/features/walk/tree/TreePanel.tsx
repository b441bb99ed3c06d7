import { ActionIcon, NativeSelect, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../ui/use-text.ts';
import { CriteriaTree } from './CriteriaTree.tsx';
import classes from './TreePanel.module.css';
import {
  countPassing,
  filteredTree,
  treeFilters,
  type TreeCriterion,
  type TreeFilter,
} from './tree-order.ts';
import { useMarks } from './use-marks.ts';

type Props = {
  readonly dossierId: string;
  readonly tree: readonly TreeCriterion[];
  readonly current: string;
  readonly onOpen: (code: string) => void;
  readonly collapsed: boolean;
  readonly onToggle: () => void;
};

/** The left column: the tree with its filter, or a strip of one button. */
export const TreePanel = ({ dossierId, tree, current, onOpen, collapsed, onToggle }: Props) => {
  const text = useText('walk');
  const marks = useMarks(dossierId);
  const [filter, setFilter] = useState<TreeFilter>('all');
  if (collapsed) return <Toggle collapsed onToggle={onToggle} />;
  return (
    <nav className={classes.panel} aria-label={text('tree.title')}>
      <div className={classes.head}>
        <FilterSelect tree={tree} filter={filter} onFilter={setFilter} />
        <Toggle collapsed={false} onToggle={onToggle} />
      </div>
      <div className={classes.scroll}>
        <CriteriaTree
          key={filter}
          tree={filteredTree(tree, filter)}
          current={current}
          isFiltered={filter !== 'all'}
          marks={marks}
          onOpen={onOpen}
        />
      </div>
    </nav>
  );
};

type FilterProps = {
  readonly tree: readonly TreeCriterion[];
  readonly filter: TreeFilter;
  readonly onFilter: (filter: TreeFilter) => void;
};

const FilterSelect = ({ tree, filter, onFilter }: FilterProps) => {
  const text = useText('walk');
  return (
    <NativeSelect
      className={classes.filter ?? ''}
      size="sm"
      aria-label={text('tree.filter')}
      value={filter}
      data={treeFilters.map((value) => ({
        value,
        label: text(`filter.${value}`, { count: countPassing(tree, value) }),
      }))}
      onChange={({ currentTarget }) =>
        onFilter(treeFilters.find((value) => value === currentTarget.value) ?? 'all')
      }
    />
  );
};

const Toggle = ({ collapsed, onToggle }: Pick<Props, 'collapsed' | 'onToggle'>) => {
  const label = useText('walk')(collapsed ? 'tree.expand' : 'tree.collapse');
  const Sign = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <Tooltip label={label} position="right">
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} onClick={onToggle}>
        <Sign size={20} />
      </ActionIcon>
    </Tooltip>
  );
};
