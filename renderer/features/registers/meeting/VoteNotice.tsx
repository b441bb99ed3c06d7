import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import { Basis } from '../Basis.tsx';
import type { VoteCheck, VoteNumbers, Voting } from './vote-check.ts';

type Props = {
  readonly check: VoteCheck;
  readonly numbers: VoteNumbers;
  readonly voting: Voting | null;
};

/** The check of the votes while they are typed. */
export const VoteNotice = ({ check, numbers, voting }: Props) => {
  const text = useText('registers');
  const { present, invited, agree, disagree, blank } = numbers;
  switch (check.kind) {
    case 'none':
      return <Notice tone="blue" live title={text('vote.none')} />;
    case 'above-invited':
      return (
        <Notice tone="red" live title={text('vote.aboveInvited', { present, invited })}>
          {text('vote.waiting')}
        </Notice>
      );
    case 'sum': {
      const { votes } = check;
      return (
        <Notice
          tone="red"
          live
          title={text('vote.sum', { agree, disagree, blank, votes, present })}
        >
          {text('vote.waiting')}
        </Notice>
      );
    }
    case 'share':
      return <ShareNotice check={check} agree={agree} voting={voting} />;
  }
};

type ShareProps = {
  readonly check: Extract<VoteCheck, { kind: 'share' }>;
  readonly agree: number;
  readonly voting: Voting | null;
};

const ShareNotice = ({ check, agree, voting }: ShareProps) => {
  const text = useText('registers');
  const { share, isEnough, base } = check;
  const required = decimalSchema.safeParse(voting?.requiredPercent ?? '0');
  const values = {
    agree,
    base,
    of: text(`vote.of.${voting?.denominator ?? 'present'}`),
    share: formatDecimal(share),
    required: required.success ? formatDecimal(required.data) : '',
  };
  return (
    <Notice
      tone={isEnough ? 'green' : 'amber'}
      live
      title={text(isEnough ? 'vote.enough' : 'vote.short', values)}
    >
      <Basis source={voting?.source} />
    </Notice>
  );
};
