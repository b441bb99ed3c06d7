import { useErrorText } from '../../app/errors/use-error-text.ts';
import { dayText } from '../../ui/day-text.ts';
import { useText } from '../../ui/use-text.ts';
import { madeAtText } from './made-at.ts';
import type { PaperView } from './paper-view.ts';
import classes from './Papers.module.css';
import { PaperStateChip } from './PaperStateChip.tsx';
import { useChangeText } from './use-change-text.ts';

/** The state of a paper with what is worth knowing of it: why not, how much is missing, since when. */
export const PaperStateCell = ({ view }: { readonly view: PaperView }) => {
  const details = useDetails(view);
  return (
    <>
      <PaperStateChip view={view} />
      {details.map((detail) => (
        <div key={detail} className={classes.detail}>
          {detail}
        </div>
      ))}
    </>
  );
};

const useDetails = (view: PaperView): readonly string[] => {
  const text = useText('papers');
  const errorText = useErrorText();
  const changed = useFirstChange(view);
  const { state, refusal, gaps, madeAt, number, signedOn, version } = view;
  const signed = number && signedOn && text('signedAs', { number, day: dayText(signedOn) });
  switch (state) {
    case 'refused':
      return refusal ? [errorText(refusal).title] : [];
    case 'signed':
      return [dayText(signedOn), ...(version && version > 1 ? [text('version', { version })] : [])];
    case 'signed-stale':
      return [...(signed ? [signed] : []), ...changed];
    case 'stale':
      return [text('staleSince', { at: madeAtText(madeAt) }), ...changed];
    case 'incomplete':
    case 'ready':
    case 'made':
      return gaps.length > 0 ? [text('gapCount', { count: gaps.length })] : [];
  }
};

/** The first thing that changed, and how many others did; all of them stand on the paper's own page. */
const useFirstChange = ({ changes, changeCount }: PaperView): readonly string[] => {
  const text = useText('papers');
  const changeText = useChangeText();
  const [first] = changes;
  if (!first) return [];
  const rest = changeCount - 1;
  return [changeText(first), ...(rest > 0 ? [text('changes.more', { count: rest })] : [])];
};
