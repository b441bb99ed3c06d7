import { useText } from '../../../../ui/use-text.ts';
import type { ViewProps } from '../../walk-types.ts';
import classes from './Checklist.module.css';
import type { ChecklistItem, RowActions } from './checklist-types.ts';
import { RequiredRow } from './RequiredRow.tsx';

type Props = ViewProps & RowActions & { readonly items: readonly ChecklistItem[] };

/** Papers that make the dossier better and never hold it back; out of the way until somebody looks. */
export const RecommendedProofs = ({ items, ...rest }: Props) => {
  const text = useText('checklist');
  if (items.length === 0) return null;
  return (
    <details className={classes.recommended}>
      <summary>{text('recommendedCount', { count: items.length })}</summary>
      <ul className={classes.rows}>
        {items.map((item) => (
          <RequiredRow key={item.id} item={item} {...rest} />
        ))}
      </ul>
    </details>
  );
};
