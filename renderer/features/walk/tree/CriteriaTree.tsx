import { useEffect } from 'react';
import { useText } from '../../../ui/use-text.ts';
import classes from './CriteriaTree.module.css';
import { criterionKey } from './tree-nodes.ts';
import { isSingle, type TreeCriterion } from './tree-order.ts';
import { TreeLine } from './TreeLine.tsx';
import { joinedMark, noMark, type Marks } from './use-marks.ts';
import { lineId, useTree, type TreeState } from './use-tree.ts';

type Props = {
  readonly tree: readonly TreeCriterion[];
  readonly current: string;
  readonly isFiltered: boolean;
  readonly marks: Marks;
  readonly onOpen: (code: string) => void;
};

/**
 * Criteria and indicators with their verdicts; arrow keys move, Enter opens. One flat list with levels: the name
 * of a criterion for screen readers then does not take in all its indicators.
 */
export const CriteriaTree = ({ tree, current, isFiltered, marks, onOpen }: Props) => {
  const text = useText('walk');
  const state = useTree({ tree, current, expandAll: isFiltered, onOpen });
  useEffect(() => {
    document.getElementById(lineId(current))?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (tree.length === 0) return <p className={classes.nothing}>{text('tree.nothing')}</p>;
  return (
    <ul className={classes.tree} role="tree" aria-label={text('tree.label')}>
      {tree.map((criterion) => (
        <Criterion key={criterion.number} {...{ criterion, current, state, marks, onOpen }} />
      ))}
    </ul>
  );
};

type CriterionProps = Pick<Props, 'current' | 'marks' | 'onOpen'> & {
  readonly criterion: TreeCriterion;
  readonly state: TreeState;
};

const Criterion = (props: CriterionProps) => {
  const { criterion, state, marks } = props;
  const { number, name, verdict, counted, total, indicators } = criterion;
  const [single] = indicators;
  if (isSingle(criterion) && single) return <Indicator {...props} indicator={single} level={1} />;
  const isExpanded = state.isExpanded(number);
  return (
    <>
      <TreeLine
        lineKey={criterionKey(number)}
        state={state}
        level={1}
        number={String(number)}
        name={name}
        verdict={verdict}
        count={`${counted}/${total}`}
        mark={joinedMark(
          marks,
          indicators.map(({ code }) => code),
        )}
        isExpanded={isExpanded}
        onChoose={() => state.toggle(number)}
      />
      {isExpanded &&
        indicators.map((indicator) => (
          <Indicator key={indicator.code} {...props} indicator={indicator} level={2} />
        ))}
    </>
  );
};

type IndicatorProps = CriterionProps & {
  readonly indicator: TreeCriterion['indicators'][number];
  readonly level: 1 | 2;
};

const Indicator = ({
  indicator,
  level,
  criterion,
  current,
  state,
  marks,
  onOpen,
}: IndicatorProps) => (
  <TreeLine
    lineKey={indicator.code}
    state={state}
    level={level}
    number={indicator.code}
    name={level === 1 ? criterion.name : indicator.name}
    verdict={indicator.verdict}
    mark={marks.get(indicator.code) ?? noMark}
    weak={indicator.weak && indicator.verdict === 'met'}
    isCurrent={indicator.code === current}
    onChoose={() => onOpen(indicator.code)}
    {...(level === 1 && { count: `${criterion.counted}/${criterion.total}` })}
  />
);
