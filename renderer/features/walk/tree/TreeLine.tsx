import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Verdict } from '#shared/criteria/verdict.ts';
import { useText } from '../../../ui/use-text.ts';
import { VerdictIcon } from '../../../ui/VerdictIcon.tsx';
import classes from './CriteriaTree.module.css';
import { LineMarks } from './LineMarks.tsx';
import type { Mark } from './use-marks.ts';
import { lineId, type TreeState } from './use-tree.ts';

type Props = {
  readonly lineKey: string;
  readonly state: TreeState;
  readonly level: 1 | 2;
  readonly number: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** "3/4" of a criterion. */
  readonly count?: string;
  /** A criterion that opens and closes. */
  readonly isExpanded?: boolean;
  readonly isCurrent?: boolean;
  /** Met, but near the line. */
  readonly weak?: boolean;
  readonly mark?: Mark;
  readonly onChoose: () => void;
};

/** One line of the tree: verdict as sign and word, number, name, count. */
export const TreeLine = (props: Props) => {
  const { lineKey, state, level, isExpanded, isCurrent = false, onChoose } = props;
  return (
    <li
      id={lineId(lineKey)}
      role="treeitem"
      aria-level={level}
      aria-expanded={isExpanded}
      aria-selected={isCurrent}
      aria-current={isCurrent ? 'page' : undefined}
      tabIndex={state.tabStop === lineKey ? 0 : -1}
      className={classes.line}
      onClick={onChoose}
      onKeyDown={state.onKeyDown}
      onFocus={() => state.onFocusLine(lineKey)}
    >
      <div className={classes.row} data-level={level} data-current={isCurrent || undefined}>
        <LineContent {...props} />
      </div>
    </li>
  );
};

const LineContent = ({ number, name, verdict, count, isExpanded, weak, mark }: Props) => {
  const near = useText('ui')('weak');
  const Chevron = isExpanded ? IconChevronDown : IconChevronRight;
  return (
    <>
      {isExpanded === undefined ? (
        <span className={classes.noChevron} />
      ) : (
        <Chevron size={16} className={classes.chevron} aria-hidden />
      )}
      <VerdictIcon verdict={verdict} />
      <span className={classes.number}>{number}</span>
      <span className={classes.name} title={name}>
        {name}
      </span>
      {weak && (
        <IconAlertTriangle
          size={14}
          className={classes.weak}
          role="img"
          aria-label={near}
          title={near}
        />
      )}
      {mark && <LineMarks mark={mark} />}
      {count && <span className={classes.count}>{count}</span>}
    </>
  );
};
