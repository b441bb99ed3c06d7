import { Loaded } from '../../../../app/Loaded.tsx';
import { useQuery } from '../../../../app/use-query.ts';
import { useText } from '../../../../ui/use-text.ts';
import type { ViewProps } from '../../walk-types.ts';
import classes from './Checklist.module.css';
import { RecommendedProofs } from './RecommendedProofs.tsx';
import { RequiredRow } from './RequiredRow.tsx';
import type { ChecklistItem, RowActions } from './checklist-types.ts';

type Props = ViewProps & RowActions;

/** The papers a council looks for under this indicator, each with what is there of it and what to do. */
export const Checklist = ({ view, ...actions }: Props) => {
  const { dossierId, code } = view;
  const checklist = useQuery('checklist.dossier', { dossierId, target: code });
  return (
    <Loaded query={checklist}>
      {({ list, targets }) => (
        <Items
          view={view}
          items={targets[0]?.items ?? []}
          isRecalled={list.act === null && list.confidence === 'recalled'}
          {...actions}
        />
      )}
    </Loaded>
  );
};

type ItemsProps = Props & {
  readonly items: readonly ChecklistItem[];
  readonly isRecalled: boolean;
};

const Items = ({ view, items, isRecalled, ...actions }: ItemsProps) => {
  const text = useText('checklist');
  const asked = items.filter(({ importance }) => importance === 'required');
  if (items.length === 0) return null;
  const usable = asked.filter(({ state }) => state === 'usable').length;
  return (
    <section className={classes.checklist} aria-label={text('title')}>
      <h3 className={classes.heading}>
        {text('title')}
        <span className={classes.count}>{text('count', { usable, total: asked.length })}</span>
      </h3>
      <ul className={classes.rows}>
        {asked.map((item) => (
          <RequiredRow key={item.id} view={view} item={item} {...actions} />
        ))}
      </ul>
      <RecommendedProofs
        view={view}
        items={items.filter(({ importance }) => importance === 'recommended')}
        {...actions}
      />
      {isRecalled && <p className={classes.source}>{text('recalled')}</p>}
    </section>
  );
};
