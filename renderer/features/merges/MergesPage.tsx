import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { Conflicts } from './Conflicts.tsx';
import { HandOut } from './HandOut.tsx';
import { HandOutList } from './HandOutList.tsx';
import { MergeList } from './MergeList.tsx';
import { TakeBack } from './TakeBack.tsx';

/** Work out, work back, what two wrote into one place, and what was merged so far. */
export const MergesPage = () => (
  <>
    <PageHeader title={useText('titles')('merges')} lead={useText('merges')('lead')} />
    <HandOut />
    <TakeBack />
    <Conflicts />
    <MergeList />
    <HandOutList />
  </>
);
