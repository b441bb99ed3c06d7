import { Button } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AboutPane } from './AboutPane.tsx';
import { CriterionPane } from './CriterionPane.tsx';
import { lineOf } from './draft-lines.ts';
import { useFieldOf } from './field-of.ts';
import { IndicatorPane } from './IndicatorPane.tsx';
import { LineActions } from './LineActions.tsx';
import { Outline } from './Outline.tsx';
import type { SetDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';
import { useEditorKeys } from './use-editor-keys.ts';
import { useSaveSet } from './use-save-set.ts';
import { useSetEditor, type SetEditor } from './use-set-editor.ts';

type Props = {
  /** Where the draft is typed: an unsaved one is found again under it. */
  readonly address: string;
  readonly start: SetDraft;
  /** The set of which this becomes the next version. */
  readonly own?: string;
};

/** The lines of a set on the left, the one that is looked at on the right. */
export const SetDesk = ({ address, start, own }: Props) => {
  const text = useText('setEditor');
  const [first] = useState(start);
  const editor = useSetEditor(address, first);
  const { submit, pending } = useSaveSet(editor, own);
  useEditorKeys(editor, submit);
  return (
    <>
      <PageHeader
        title={own === undefined ? text('new') : text('edit', { title: start.title })}
        lead={<Keys />}
        actions={
          <Button loading={pending} onClick={submit}>
            {text(own === undefined ? 'saveNew' : 'save')}
          </Button>
        }
      />
      <Faults editor={editor} />
      {editor.isDirty && <Unsaved editor={editor} />}
      <div className={classes.desk}>
        <Outline editor={editor} />
        <div className={classes.pane}>
          <LineActions editor={editor} />
          <OpenPane editor={editor} />
        </div>
      </div>
    </>
  );
};

const OpenPane = ({ editor }: { readonly editor: SetEditor }) => {
  const { draft, pane, faults, change } = editor;
  const fieldOf = useFieldOf(faults);
  const line = pane === 'about' ? undefined : lineOf(draft, pane);
  const shared = { draft, fieldOf, onChange: change };
  if (!line) return <AboutPane {...shared} />;
  return line.kind === 'criterion' ? (
    <CriterionPane key={line.criterion.key} {...shared} criterion={line.criterion} />
  ) : (
    <IndicatorPane key={line.indicator.key} {...shared} indicator={line.indicator} />
  );
};

const Faults = ({ editor: { faults, open } }: { readonly editor: SetEditor }) => {
  const text = useText('setEditor');
  return (
    <ErrorSummary
      items={faults.map(({ at, problem, pane, fieldId }) => ({
        fieldId,
        text: at === '' ? text(`problem.${problem}`) : `${at}: ${text(`problem.${problem}`)}`,
        open: () => open(pane, fieldId),
      }))}
    />
  );
};

const Unsaved = ({ editor }: { readonly editor: SetEditor }) => {
  const text = useText('setEditor');
  return (
    <p className={classes.unsaved}>
      {text('unsaved')}{' '}
      <Button size="compact-sm" variant="subtle" onClick={editor.restart}>
        {text('discard')}
      </Button>
    </p>
  );
};

const Keys = () => {
  const text = useText('setEditor');
  return (
    <>
      <KeyHint keys={['Ctrl', 'Enter']} /> {text('addIndicator')} ·{' '}
      <KeyHint keys={['Alt', 'PageDown']} /> {text('key.step')} ·{' '}
      <KeyHint keys={['Alt', 'Shift', '↓']} /> {text('key.move')} · <KeyHint keys={['Ctrl', 'S']} />{' '}
      {text('key.save')}
    </>
  );
};
