import { fundSourceOf } from '#shared/finance/fund-source.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Registers.module.css';
import { millionText } from '../works/million-dong.ts';
import type { FundsView } from './funds-view.ts';

/** Each sum that does not agree with its parts, in a sentence. */
export const Differences = ({ funds }: { readonly funds: FundsView }) => {
  const text = useText('funds');
  const { differences, flows, contributions, stated } = funds;
  const hasNothing = [flows, contributions, stated].every(({ length }) => length === 0);
  if (hasNothing) return null;
  return (
    <div className={`${classes.notices ?? ''} ${classes.above ?? ''}`}>
      {differences.length === 0 && <Notice tone="green" live title={text('agrees')} />}
      {differences.map((one) => (
        <OneDifference key={JSON.stringify(one)} difference={one} />
      ))}
    </div>
  );
};

const OneDifference = ({
  difference,
}: {
  readonly difference: FundsView['differences'][number];
}) => {
  const text = useText('funds');
  const sums = { stated: millionText(difference.stated), parts: millionText(difference.parts) };
  switch (difference.kind) {
    case 'stated': {
      const { scope, qualifier, fromYear: from, toYear: to } = difference.total;
      const words = { scope: text(`scope.${scope}`), qualifier: text(`qualifier.${qualifier}`) };
      const values = { ...words, from, to, ...sums };
      return <Notice tone="amber" live title={text('difference.stated', values)} />;
    }
    case 'certificates': {
      const { year, purpose } = difference.contribution;
      const { stated, parts } = difference;
      const values = { year, purpose, stated, parts };
      return <Notice tone="amber" live title={text('difference.certificates', values)} />;
    }
    default: {
      const { kind, year } = difference;
      const source = fundSourceOf(difference.source).name;
      const values = { year, source, ...sums };
      return <Notice tone="amber" live title={text(`difference.${kind}`, values)} />;
    }
  }
};
