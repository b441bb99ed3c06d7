import type { Verdict } from '#shared/criteria/verdict.ts';
import { Chip } from './Chip.tsx';
import { useText } from './use-text.ts';
import { verdictLook } from './verdict-look.ts';

type Props = {
  readonly verdict: Verdict;
  /** Met, but near the line. */
  readonly weak?: boolean;
  readonly plain?: boolean;
};

/** The verdict as icon, word and colour. */
export const VerdictBadge = ({ verdict, weak = false, plain = false }: Props) => {
  const text = useText('ui');
  const { tone, icon } = verdictLook[verdict];
  const isWeak = weak && verdict === 'met';
  return (
    <Chip tone={tone} icon={icon} plain={plain}>
      {text(`verdict.${verdict}`)}
      {isWeak && ` · ${text('weak')}`}
    </Chip>
  );
};
