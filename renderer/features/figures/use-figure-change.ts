import { useCommand } from '../../app/use-command.ts';
import type { InputOf } from '../../bridge/client.ts';
import type { NamedFigure } from './figure-groups.ts';
import { savedValue } from './saved-value.ts';

type Change = Partial<Omit<InputOf<'figures.save'>, 'unitId' | 'concept' | 'asOf' | 'sourceKey'>>;

/** Writes to the figure of this row: same concept, source and day. A sum stays a sum until its number is typed. */
export const useFigureChange = (row: NamedFigure): ((change: Change) => void) => {
  const save = useCommand('figures.save');
  const { unitId, concept, asOf, sourceKey, origin } = row;
  const kept = origin === 'typed' ? { value: savedValue(row) } : { origin };
  return (change) => {
    const typed = change.value !== undefined && origin !== 'typed';
    const before = typed ? { origin: 'typed' as const } : kept;
    void save.run({ unitId, concept, asOf, sourceKey, ...before, ...change });
  };
};
