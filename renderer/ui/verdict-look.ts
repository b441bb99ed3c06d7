import {
  IconAlertCircle,
  IconCircleCheck,
  IconCircleMinus,
  IconCircleX,
  type Icon,
} from '@tabler/icons-react';
import type { Verdict } from '#shared/criteria/verdict.ts';

export type Tone = 'green' | 'amber' | 'red' | 'grey' | 'blue';

/** Each verdict has a shape of its own besides its colour. */
export const verdictLook: Readonly<Record<Verdict, { readonly tone: Tone; readonly icon: Icon }>> =
  {
    met: { tone: 'green', icon: IconCircleCheck },
    'not-met': { tone: 'red', icon: IconCircleX },
    'not-applicable': { tone: 'grey', icon: IconCircleMinus },
    undecided: { tone: 'amber', icon: IconAlertCircle },
  };
