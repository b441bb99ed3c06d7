import { Link } from 'wouter';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/use-text.ts';

type Evaluation = OutputOf<'assessments.evaluate'>;

/** The one thing that still keeps the unit from recognition, with the way to it. */
export const Blocking = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('dossiers');
  const { data } = useQuery('assessments.evaluate', { dossierId });
  if (!data || data.sole === null || data.sole.kind === 'set') return null;
  const { kind, code } = data.sole;
  const isCondition = kind === 'condition';
  const to = isCondition ? 'registers/conditions' : `walk/${code}`;
  return (
    <Notice tone="amber" title={text('blocking.sole')}>
      <Link to={`/dossiers/${dossierId}/${to}`}>
        {isCondition ? conditionText(data, code) : text('blocking.indicator', { code })}
      </Link>
    </Notice>
  );
};

const conditionText = ({ conditions }: Evaluation, code: string): string =>
  conditions[Number(code)]?.text ?? '';
