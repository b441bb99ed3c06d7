import {
  IconAlertCircle,
  IconCircleDashed,
  IconFileCheck,
  IconFileText,
  IconLock,
  IconRefreshAlert,
  type Icon,
} from '@tabler/icons-react';
import { Chip } from '../../ui/Chip.tsx';
import { useText } from '../../ui/use-text.ts';
import type { Tone } from '../../ui/verdict-look.ts';
import { madeAtText } from './made-at.ts';
import type { PaperState, PaperView } from './paper-view.ts';

const look: Readonly<Record<PaperState, { readonly tone: Tone; readonly icon: Icon }>> = {
  refused: { tone: 'grey', icon: IconCircleDashed },
  incomplete: { tone: 'amber', icon: IconAlertCircle },
  ready: { tone: 'blue', icon: IconFileText },
  made: { tone: 'green', icon: IconFileCheck },
  stale: { tone: 'amber', icon: IconRefreshAlert },
  signed: { tone: 'green', icon: IconLock },
  'signed-stale': { tone: 'amber', icon: IconRefreshAlert },
};

/** Where a paper is in its life, as icon, word and colour. */
export const PaperStateChip = ({ view }: { readonly view: PaperView }) => {
  const text = useText('papers');
  const { state, madeAt, number } = view;
  const words = {
    refused: () => text('state.refused'),
    incomplete: () => text('state.incomplete'),
    ready: () => text('state.ready'),
    made: () => text('state.made', { at: madeAtText(madeAt) }),
    stale: () => text('state.stale'),
    signed: () => text('state.signed', { number: number ?? '' }),
    'signed-stale': () => text('state.signed-stale'),
  } satisfies Record<PaperState, () => string>;
  return (
    <Chip {...look[state]} plain>
      {words[state]()}
    </Chip>
  );
};
