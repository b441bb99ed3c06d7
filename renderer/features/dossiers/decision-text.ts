import type { OutputOf } from '../../bridge/client.ts';
import { dayText } from '../../ui/day-text.ts';
import type { useText } from '../../ui/use-text.ts';

type Required = Pick<OutputOf<'planning.standing'>['required'][number], 'recognised' | 'lost'>;
type Text = ReturnType<typeof useText<'dossiers'>>;

/** What the register says of the lower grade on that day. */
export const decisionText = ({ recognised, lost }: Required, text: Text): string => {
  if (recognised) return text('lower.recognised', recognised);
  if (!lost || lost.state === 'in-force') return text('lower.notRecognised');
  const { act, year, state, from, to } = lost;
  switch (state) {
    case 'unproven':
      return text('lower.unproven', { year });
    case 'not-yet':
      return text('lower.notYet', { act, day: from === null ? String(year) : dayText(from) });
    case 'ended':
      return text('lower.ended', { act, day: to === null ? '' : dayText(to) });
    case 'withdrawn':
      return to === null
        ? text('lower.withdrawnUndated', { act })
        : text('lower.withdrawn', { act, day: dayText(to) });
  }
};
