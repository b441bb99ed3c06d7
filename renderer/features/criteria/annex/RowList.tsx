import { Button, VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconMinus,
} from '@tabler/icons-react';
import line from '../../../ui/ListItem.module.css';
import { useText } from '../../../ui/use-text.ts';
import classes from './Annex.module.css';
import type { AnnexWork, Decision, WorkRow } from './annex-work.ts';
import type { Rows } from './use-annex.ts';

type Props = { readonly work: AnnexWork; readonly rows: Rows };

/** Every row of the file in its order, with what was decided about it. */
export const RowList = ({ work, rows }: Props) => {
  const text = useText('annex');
  const isSure = ({ decision, row }: WorkRow) => decision === 'waiting' && row.doubts.length === 0;
  const sure = work.rows.filter(isSure).length;
  return (
    <nav className={classes.list} aria-label={text('rows')}>
      {sure > 0 && (
        <Button size="sm" variant="default" onClick={rows.takeSure}>
          {text('takeSure', { count: sure })}
        </Button>
      )}
      <ol>
        {work.rows.map((one) => (
          <li key={one.key}>
            <button
              type="button"
              className={line.item}
              data-kind={one.decision === 'left' ? 'left' : one.row.kind}
              aria-current={one.key === rows.key ? 'true' : undefined}
              onClick={() => rows.open(one.key)}
            >
              <Sign row={one} />
              <span className={line.code}>{one.row.code}</span>
              <span className={line.name}>{nameOf(one.row)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};

const nameOf = ({ name, criterion, criterionName, levels }: WorkRow['row']): string =>
  name || (criterionName && `${criterion}. ${criterionName}`) || levels.join(' ');

const signs = {
  waiting: IconCircleDashed,
  doubtful: IconAlertTriangle,
  taken: IconCircleCheck,
  left: IconMinus,
};

const Sign = ({ row: { decision, row } }: { readonly row: WorkRow }) => {
  const text = useText('annex');
  const isDoubtful = decision === 'waiting' && row.doubts.length > 0;
  const look: Decision | 'doubtful' = isDoubtful ? 'doubtful' : decision;
  const Icon = signs[look];
  return (
    <span className={classes.sign} data-look={look}>
      <Icon size={18} aria-hidden />
      <VisuallyHidden>{text(`state.${look}`)}</VisuallyHidden>
    </span>
  );
};
