import { fundSourceOf } from '#shared/finance/fund-source.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { millionText } from './million-dong.ts';
import type { Works } from './WorksPage.tsx';

/** Each sum of a work that its payments or the funds deny, in a sentence. */
export const WorkDifferences = ({ works, differences }: Works) => {
  const text = useText('works');
  if (differences.length === 0) return null;
  const words = (one: Works['differences'][number]): string => {
    const sums = { stated: millionText(one.stated), parts: millionText(one.parts) };
    if (one.kind === 'paidAboveFunds') {
      const { name: source } = fundSourceOf(one.source);
      return text('difference.paidAboveFunds', { source, year: one.year, ...sums });
    }
    const work = works.find(({ id }) => id === one.workId)?.name ?? '';
    return text(`difference.${one.kind}`, { work, ...sums });
  };
  return (
    <div className={`${classes.notices ?? ''} ${classes.above ?? ''}`}>
      {differences.map((one) => (
        <Notice key={JSON.stringify(one)} tone="amber" live title={words(one)} />
      ))}
    </div>
  );
};
