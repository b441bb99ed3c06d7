import type { ReviewFinding } from '#shared/review/review.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { useText } from '../../../../ui/use-text.ts';

/** Accepted and explained must add up to all. */
export const FindingCount = ({ findings }: { readonly findings: readonly ReviewFinding[] }) => {
  const text = useText('review');
  if (findings.length === 0) return <Notice tone="blue" title={text('finding.none')} />;
  const of = (outcome: ReviewFinding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  const counts = { count: findings.length, accepted: of('accepted'), explained: of('explained') };
  const open = of('open');
  return open > 0 ? (
    <Notice tone="amber" live title={text('finding.open', { ...counts, open })} />
  ) : (
    <Notice tone="green" live title={text('finding.all', counts)} />
  );
};
