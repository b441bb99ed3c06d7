import {
  IconAlertCircle,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
  IconRecycle,
  type Icon,
} from '@tabler/icons-react';
import type { ForecastState } from '#shared/criteria/crosswalk/line-outcome.ts';
import type { Tone } from '../../../ui/verdict-look.ts';

/** Each state has a sign of its own besides its colour. */
export const forecastLook: Readonly<
  Record<ForecastState, { readonly tone: Tone; readonly icon: Icon }>
> = {
  covered: { tone: 'green', icon: IconCircleCheck },
  'look-again': { tone: 'amber', icon: IconAlertCircle },
  carries: { tone: 'blue', icon: IconRecycle },
  'not-covered': { tone: 'red', icon: IconCircleX },
  unknown: { tone: 'grey', icon: IconHelpCircle },
};

/** The best first, what nobody knows at the end. */
export const statesShown: readonly ForecastState[] = [
  'covered',
  'look-again',
  'carries',
  'not-covered',
  'unknown',
];
