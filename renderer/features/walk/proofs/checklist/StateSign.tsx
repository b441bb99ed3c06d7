import { IconCircleCheck, IconCircleDashed, IconCircleHalf2, type Icon } from '@tabler/icons-react';
import { Chip } from '../../../../ui/Chip.tsx';
import { useText } from '../../../../ui/use-text.ts';
import type { Tone } from '../../../../ui/verdict-look.ts';
import type { ChecklistItem } from './checklist-types.ts';

type Look = { readonly tone: Tone; readonly icon: Icon };

/** A circle that fills up. */
const looks: Readonly<Record<ChecklistItem['state'], Look>> = {
  missing: { tone: 'red', icon: IconCircleDashed },
  arrived: { tone: 'amber', icon: IconCircleHalf2 },
  usable: { tone: 'green', icon: IconCircleCheck },
};

export const StateSign = ({ state, importance }: ChecklistItem) => {
  const text = useText('checklist');
  const isOptional = importance === 'recommended' && state === 'missing';
  const { tone, icon } = looks[state];
  return (
    <Chip tone={isOptional ? 'grey' : tone} icon={icon} plain>
      {text(isOptional ? 'state.notNeeded' : `state.${state}`)}
    </Chip>
  );
};
