import { useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { SplitPane } from '../../../ui/SplitPane.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { SetView } from '../CriteriaSetPage.tsx';
import { CompareCard } from './CompareCard.tsx';
import classes from './Compare.module.css';
import { TextPane } from './TextPane.tsx';
import { useComparing } from './use-comparing.ts';

/** Every indicator of a set beside the decision it stands in: agrees, is corrected, or is left for later. */
export const ComparePage = () => {
  const setId = useParams()['setId'] ?? '';
  return <Loaded query={useQuery('criteria.set', { setId })}>{(set) => <Desk set={set} />}</Loaded>;
};

const Desk = ({ set }: { readonly set: SetView }) => {
  const text = useText('criteria');
  const comparing = useComparing(set);
  if (!comparing.indicator) return <p>{text('noIndicator')}</p>;
  return (
    <div className={classes.desk}>
      <SplitPane
        initial={46}
        start={
          <CompareCard set={set} comparing={{ ...comparing, indicator: comparing.indicator }} />
        }
        end={<TextPane set={set} place={comparing.place} onPlace={comparing.turn} />}
      />
    </div>
  );
};
