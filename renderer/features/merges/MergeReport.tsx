import { Loaded } from '../../app/Loaded.tsx';
import { useQuery } from '../../app/use-query.ts';
import { instantText } from '../../ui/day-text.ts';
import { SideDrawer } from '../../ui/SideDrawer.tsx';
import { useText } from '../../ui/use-text.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { ConflictSides } from './ConflictSides.tsx';
import { OutcomeFacts } from './MergePreview.tsx';
import classes from './Merges.module.css';

type Props = { readonly mergeId: string | null; readonly onClose: () => void };

/** One merge of the past, line by line. */
export const MergeReport = ({ mergeId, onClose }: Props) => {
  const text = useText('merges');
  return (
    <SideDrawer opened={mergeId !== null} onClose={onClose} title={text('show')} size="xl">
      {mergeId !== null && <Report mergeId={mergeId} />}
    </SideDrawer>
  );
};

const Report = ({ mergeId }: { readonly mergeId: string }) => {
  const text = useText('merges');
  return (
    <Loaded query={useQuery('merges.report', { mergeId })}>
      {(report) => (
        <div className={classes.preview}>
          <h3>{text('report.title', { at: instantText(report.at) })}</h3>
          <OutcomeFacts outcome={report} />
          {report.conflicts.length > 0 && <ConflictSides conflicts={report.conflicts} />}
          <ChangeTable changes={report.changes} total={report.counts.changes} />
        </div>
      )}
    </Loaded>
  );
};
