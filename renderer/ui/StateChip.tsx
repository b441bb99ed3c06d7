import {
  IconChecks,
  IconCircleCheck,
  IconCircleDashed,
  IconProgress,
  type Icon,
} from '@tabler/icons-react';
import type { WorkState } from '#shared/assessments/result.ts';
import { Chip } from './Chip.tsx';
import { useText } from './use-text.ts';
import type { Tone } from './verdict-look.ts';

const look: Readonly<Record<WorkState, { readonly tone: Tone; readonly icon: Icon }>> = {
  'not-started': { tone: 'grey', icon: IconCircleDashed },
  draft: { tone: 'amber', icon: IconProgress },
  done: { tone: 'green', icon: IconCircleCheck },
  checked: { tone: 'blue', icon: IconChecks },
};

type Props = { readonly state: WorkState; readonly plain?: boolean };

/** How far the work is; a different thing from the verdict. */
export const StateChip = ({ state, plain = false }: Props) => (
  <Chip {...look[state]} plain={plain}>
    {useText('ui')(`state.${state}`)}
  </Chip>
);
