import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/use-text.ts';
import type { PaperView } from './paper-view.ts';

type Props = { readonly period: PaperView['outlinePeriod'] };

/** Says that the wording of papers comes from another period than the set, and nobody compared it with its own. */
export const OutlinePeriod = ({ period }: Props) => {
  const text = useText('papers');
  return period && <Notice tone="amber" title={text('outlinePeriod', period)} />;
};
