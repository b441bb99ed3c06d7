import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { AnnexRow } from '#shared/criteria/annex/annex-row.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from './Annex.module.css';
import type { AnnexWork } from './annex-work.ts';

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;

type Props = { readonly row: AnnexRow; readonly columns: AnnexWork['columns'] };

/** How the levels were understood: what the set will ask by the row. */
export const AskedLine = ({ row: { requirement, unit }, columns }: Props) => {
  const text = useText('annex');
  const said = () => {
    if (requirement === null) return text('asked.none');
    if (requirement.kind === 'achieved') return text('asked.achieved');
    if (requirement.kind === 'delegated') return text('asked.delegated');
    if (requirement.kind === 'text') return text('asked.text');
    const { operator, byVariant } = requirement;
    return columns
      .flatMap(({ id, name }) => {
        const value = byVariant[id];
        if (value === undefined) return [];
        const level = `${signs[operator]} ${formatDecimal(value)}${unit}`;
        return columns.length === 1 ? [level] : [`${name}: ${level}`];
      })
      .join('; ');
  };
  return (
    <p className={classes.asked} aria-live="polite">
      <span>{text('asked')}</span> <strong>{said()}</strong>
    </p>
  );
};
