import { formatDecimal } from '#shared/kernel/number-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import { checkQuorum, type VoteNumbers, type Voting } from './vote-check.ts';

type Props = { readonly numbers: VoteNumbers; readonly voting: Voting | null };

/** Whether enough of the members are there for the meeting to decide, where the procedure asks for it. */
export const QuorumNotice = ({ numbers, voting }: Props) => {
  const text = useText('registers');
  const quorum = checkQuorum(numbers, voting);
  if (!quorum) return null;
  const { present, invited } = numbers;
  const { isEnough, required, share } = quorum;
  const values = {
    present,
    invited,
    share: formatDecimal(share),
    required: formatDecimal(required),
  };
  return isEnough ? (
    <Notice tone="green" live title={text('quorum.enough', values)} />
  ) : (
    <Notice tone="amber" live title={text('quorum.short', values)} />
  );
};
