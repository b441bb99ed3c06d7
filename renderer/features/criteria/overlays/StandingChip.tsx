import { IconAlertTriangle, IconArrowUp, IconEqual } from '@tabler/icons-react';
import { Chip } from '../../../ui/Chip.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { LevelDraft } from '../overlay-draft.ts';
import { levelStanding, type SetIndicator, type SetView } from './overlay-standing.ts';

const looks = {
  stricter: { tone: 'green', icon: IconArrowUp },
  equal: { tone: 'grey', icon: IconEqual },
  below: { tone: 'amber', icon: IconAlertTriangle },
  unlike: { tone: 'amber', icon: IconAlertTriangle },
} as const;

type Props = {
  readonly level: LevelDraft;
  readonly indicator: SetIndicator;
  readonly set: SetView;
};

/** How a level of the province stands to the State's, where the State has one. */
export const StandingChip = ({ level, indicator, set }: Props) => {
  const text = useText('overlays');
  const standing = levelStanding(level, indicator, set);
  return standing === null || standing === 'delegated' ? null : (
    <Chip {...looks[standing]} plain>
      {text(`standing.${standing}`)}
    </Chip>
  );
};
