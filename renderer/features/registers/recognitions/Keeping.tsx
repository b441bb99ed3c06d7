import type { Recognition } from '#shared/registers/recognition.ts';
import { dayText } from '../../../ui/day-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';

/** Whether the grade still holds in full, which the request for the next one needs. */
export const Keeping = ({ recognition }: { readonly recognition: Recognition }) => {
  const text = useText('registers');
  const { stillMet, total, withdrawnOn, withdrawalAct } = recognition;
  if (withdrawnOn !== null || (withdrawalAct ?? '') !== '') {
    const key = withdrawnOn === null ? 'recognition.withdrawnUndated' : 'recognition.withdrawn';
    return <Notice tone="red" live title={text(key, { day: dayText(withdrawnOn) })} />;
  }
  if (stillMet === null || total === null)
    return <Notice tone="amber" live title={text('recognition.open')} />;
  const isKept = stillMet >= total;
  return (
    <Notice
      tone={isKept ? 'green' : 'amber'}
      live
      title={text(isKept ? 'recognition.kept' : 'recognition.lost', { met: stillMet, total })}
    />
  );
};
