import { Button } from '@mantine/core';
import { KeptHistory } from '../../app/history/KeptHistory.tsx';
import { useCommand } from '../../app/use-command.ts';
import { SideDrawer } from '../../ui/SideDrawer.tsx';
import { useText } from '../../ui/use-text.ts';
import { valueText } from './FigureCells.tsx';
import type { NamedFigure } from './figure-groups.ts';
import classes from './FiguresPage.module.css';
import { RollUpTrail } from './RollUpTrail.tsx';
import { UsesWarning } from './UsesWarning.tsx';
import { savedValue } from './saved-value.ts';

type Props = { readonly row: NamedFigure | null; readonly onClose: () => void };

/** Everything about one figure: definition, what it is added up from, who changed it when. */
export const FigureDetails = ({ row, onClose }: Props) => {
  const text = useText('figures');
  return (
    <SideDrawer
      opened={row !== null}
      onClose={onClose}
      title={row === null ? text('details') : row.title}
    >
      {row && (
        <>
          <p className={classes.large}>{valueText(row) || text('empty')}</p>
          {row.conceptDefinition !== '' && <p className={classes.quiet}>{row.conceptDefinition}</p>}
          <UsesWarning row={row} />
          <OriginChoice row={row} />
          {row.rollUp && <RollUpTrail rollUp={row.rollUp} of="villages" />}
          {row.formerUnits && <RollUpTrail rollUp={row.formerUnits} of="predecessors" />}
          <section aria-labelledby="figure-history">
            <h3 id="figure-history" className={classes.group}>
              {text('history')}
            </h3>
            <KeptHistory
              about={{ kind: 'figure', figureId: row.id }}
              field={{ field: 'value', part: null }}
            />
          </section>
          {row.usedIn.length === 0 && <RemoveFigure row={row} onDone={onClose} />}
        </>
      )}
    </SideDrawer>
  );
};

const RemoveFigure = ({
  row,
  onDone,
}: {
  readonly row: NamedFigure;
  readonly onDone: () => void;
}) => {
  const text = useText('figures');
  const undoText = text('removed', { name: row.title });
  const remove = useCommand('figures.remove', { undoText, onDone });
  return (
    <Button
      variant="default"
      size="sm"
      loading={remove.pending}
      onClick={() => void remove.run({ figureId: row.id })}
    >
      {text('remove')}
    </Button>
  );
};

/** A figure is typed, or it is worked out: a sum of villages or former units, a share of two others. */
const OriginChoice = ({ row }: { readonly row: NamedFigure }) => {
  const text = useText('figures');
  const save = useCommand('figures.save');
  const { unitId, concept, asOf, sourceKey, origin } = row;
  const choices = originsOf(row).filter((one) => one !== origin);
  if (choices.length === 0) return null;
  const typed = { value: row.value === '' ? '0' : savedValue(row) };
  return (
    <p className={classes.origins}>
      {choices.map((chosen) => {
        const change = { origin: chosen, ...(chosen === 'typed' && typed) };
        return (
          <Button
            key={chosen}
            variant="default"
            size="sm"
            loading={save.pending}
            onClick={() => void save.run({ unitId, concept, asOf, sourceKey, ...change })}
          >
            {text(`use.${chosen}`)}
          </Button>
        );
      })}
    </p>
  );
};

/** The ways this figure can come about; only typing it, where nothing could work it out. */
const originsOf = ({
  isShare,
  rollUp,
  formerUnits,
}: NamedFigure): readonly NamedFigure['origin'][] => {
  const worked = [
    ...(isShare ? ['share' as const] : []),
    ...(rollUp ? ['villages' as const] : []),
    ...(formerUnits ? ['predecessors' as const] : []),
  ];
  return worked.length === 0 ? [] : ['typed', ...worked];
};
