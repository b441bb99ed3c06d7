import { useText } from '../../ui/use-text.ts';
import { usedCodes, type NamedFigure } from './figure-groups.ts';
import classes from './FiguresPage.module.css';

/** Said while a shared figure is edited: which indicators change with it. */
export const UsesWarning = ({ row }: { readonly row: NamedFigure }) => {
  const text = useText('figures');
  const codes = usedCodes(row);
  if (codes.length === 0) return null;
  const key = codes.length > 1 ? 'changesAll' : 'changesOne';
  return (
    <span className={classes.warning} role="status">
      {text(key, { codes: codes.join('; ') })}
    </span>
  );
};
