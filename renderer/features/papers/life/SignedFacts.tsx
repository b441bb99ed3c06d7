import { dayText } from '../../../ui/day-text.ts';
import { FactList } from '../../../ui/FactList.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { PaperView } from '../paper-view.ts';

/** Number and date under which the paper went out. */
export const SignedFacts = ({ view }: { readonly view: PaperView }) => {
  const text = useText('papers');
  return (
    <FactList
      facts={[
        { term: text('signed.number'), value: view.number },
        { term: text('signed.day'), value: dayText(view.signedOn) },
        { term: text('signed.version'), value: view.version },
      ]}
    />
  );
};
