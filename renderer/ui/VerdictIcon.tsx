import type { Verdict } from '#shared/criteria/verdict.ts';
import { useText } from './use-text.ts';
import { verdictLook } from './verdict-look.ts';

type Props = { readonly verdict: Verdict; readonly size?: number };

/** The verdict as a sign alone, for trees and strips: its word is there for screen readers and on hover. */
export const VerdictIcon = ({ verdict, size = 18 }: Props) => {
  const label = useText('ui')(`verdict.${verdict}`);
  const { tone, icon: Sign } = verdictLook[verdict];
  return <Sign size={size} color={`var(--${tone})`} role="img" aria-label={label} title={label} />;
};
