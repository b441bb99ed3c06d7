import { useText } from '../../../ui/use-text.ts';
import { useOptimisticChoice } from '../../../ui/use-optimistic-choice.ts';
import { VerdictBadge } from '../../../ui/VerdictBadge.tsx';
import type { Part, ViewProps } from '../walk-types.ts';
import classes from './Answer.module.css';
import { ChoiceBar } from './ChoiceBar.tsx';
import { SlotRow } from './SlotRow.tsx';
import { useAnswer } from './use-answer.ts';
import { useTypedSlots } from './use-typed-slots.ts';

/** An indicator that is met when each of its parts is: men and women, schools by level. */
export const PartRows = ({ view }: ViewProps) => {
  const text = useText('walk');
  return (
    <section aria-label={text('parts')} className={classes.parts}>
      {view.parts.map((part) => (
        <PartRow key={part.id} view={view} part={part} />
      ))}
    </section>
  );
};

const PartRow = ({ view, part }: ViewProps & { readonly part: Part }) => {
  const { save, fieldError } = useAnswer({ view });
  const typed = useTypedSlots((slots) => save({ parts: [{ id: part.id, ...slots }] }));
  const choice = useOptimisticChoice(part.achieved, (achieved) =>
    save({ parts: [{ id: part.id, achieved }] }),
  );
  return (
    <div className={classes.part}>
      <div className={classes.partHead}>
        <h2 className={classes.partName}>{part.name}</h2>
        <span className={classes.partRequired}>{part.requiredText}</span>
        {part.valueText !== '' && <strong>{part.valueText}</strong>}
        <VerdictBadge verdict={part.verdict} plain />
      </div>
      {part.measure === 'yes-no' && (
        <ChoiceBar label={part.name} value={choice.shown} onChange={choice.choose} />
      )}
      {part.slots.map((slot) => (
        <SlotRow
          key={slot.slot}
          place={{ dossierId: view.dossierId, code: view.code, part: part.id }}
          slot={slot}
          value={typed.shown(slot)}
          error={fieldError(`parts.${part.id}.${slot.slot}`)}
          onCommit={(text) => void typed.commit(slot.slot, text)}
        />
      ))}
    </div>
  );
};
