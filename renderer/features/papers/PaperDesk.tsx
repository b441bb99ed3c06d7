import type { Day } from '#shared/kernel/day.ts';
import { SplitPane } from '../../ui/SplitPane.tsx';
import classes from './Paper.module.css';
import { PaperPanel } from './PaperPanel.tsx';
import type { PaperView } from './paper-view.ts';
import { PaperPreview } from './preview/PaperPreview.tsx';

/** Where a paper is: whose it is and on which day its figures stand. */
export type At = { readonly dossierId: string; readonly unitId: string; readonly asOf: Day };

type Props = {
  readonly at: At;
  readonly view: PaperView;
  readonly views: readonly PaperView[];
};

/** What can be edited on the left, the pages on the right. */
export const PaperDesk = (props: Props) => (
  <div className={classes.desk}>
    <SplitPane
      initial={44}
      start={<PaperPanel {...props} />}
      end={<PaperPreview at={props.at} view={props.view} />}
    />
  </div>
);
