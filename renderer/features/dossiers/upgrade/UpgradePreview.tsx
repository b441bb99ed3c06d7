import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { useUndoToast } from '../../../app/use-undo.ts';
import { useQuery } from '../../../app/use-query.ts';
import type { InputOf, OutputOf } from '../../../bridge/client.ts';
import { FactList } from '../../../ui/FactList.tsx';
import { useText } from '../../../ui/use-text.ts';
import { LeftLines } from './LeftLines.tsx';
import { ReviewTable } from './ReviewTable.tsx';
import classes from './Upgrade.module.css';

type Preview = OutputOf<'assessments.previewUpgrade'>;
type Wanted = InputOf<'assessments.upgrade'>;

/** What another text would do to this dossier, before anything is changed. */
export const UpgradePreview = ({ wanted }: { readonly wanted: Wanted }) => {
  const text = useText('upgrade');
  return (
    <Loaded query={useQuery('assessments.previewUpgrade', wanted)}>
      {(preview) => (
        <>
          <Facts preview={preview} />
          <div className={classes.actions}>
            <ApplyButton wanted={wanted} />
            <Button
              variant="default"
              component={Link}
              to={`/criteria/compare/${nameOf(preview.from)}/${nameOf(preview.to)}`}
            >
              {text('compare')}
            </Button>
          </div>
          <LeftLines lines={preview.left} />
          {preview.items.length > 0 && (
            <ReviewTable
              label={text('preview.items')}
              dossierId={wanted.dossierId}
              items={preview.items}
            />
          )}
        </>
      )}
    </Loaded>
  );
};

const nameOf = ({ id, version }: Preview['from']): string => `${id}@${version}`;

const Facts = ({ preview }: { readonly preview: Preview }) => {
  const text = useText('upgrade');
  const { counted, answers, back, items } = preview;
  const toSee =
    items.length === 0
      ? text('preview.nothing')
      : text('preview.itemCount', { count: items.length });
  const facts = [
    { term: text('preview.answers'), value: String(answers) },
    { term: text('preview.counted'), value: text('preview.countedValue', counted) },
    { term: text('preview.items'), value: toSee },
  ];
  const returning = { term: text('preview.back'), value: back.join(', ') };
  return <FactList facts={back.length === 0 ? facts : [...facts, returning]} />;
};

const ApplyButton = ({ wanted }: { readonly wanted: Wanted }) => {
  const text = useText('upgrade');
  const offerUndo = useUndoToast();
  const upgrade = useCommand('assessments.upgrade', {
    onDone: ({ to: { title, version } }) => offerUndo(text('done', { title, version })),
  });
  return (
    <Button loading={upgrade.pending} onClick={() => void upgrade.run(wanted)}>
      {text('apply')}
    </Button>
  );
};
