import { Button, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { SideDrawer } from '../../../ui/SideDrawer.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { SheetView } from './grid-places.ts';
import classes from './VillagesPage.module.css';

/** Which figures the sheet asks for, and what they are cited as. */
export const Questions = ({ sheet }: { readonly sheet: SheetView }) => {
  const text = useText('figures');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {text('sheets.questions')}
      </Button>
      <SideDrawer opened={isOpen} onClose={() => setIsOpen(false)} title={text('sheets.questions')}>
        {isOpen && <QuestionForm sheet={sheet} onDone={() => setIsOpen(false)} />}
      </SideDrawer>
    </>
  );
};

type FormProps = { readonly sheet: SheetView; readonly onDone: () => void };

const QuestionForm = ({ sheet, onDone }: FormProps) => {
  const text = useText('figures');
  const { data: known = [] } = useQuery('figures.concepts', {});
  const [concepts, setConcepts] = useState(sheet.columns.map(({ concept }) => concept));
  const [source, setSource] = useState(sheet.source);
  const change = useCommand('villages.changeSheet', { fields: ['concepts'], onDone });
  const asked = known.filter(({ kind, share }) => kind !== 'text' && kind !== 'money' && !share);
  return (
    <div className={classes.form}>
      <MultiSelect
        label={text('sheets.questions')}
        data={asked.map(({ id, name }) => ({ value: id, label: name }))}
        value={concepts}
        error={change.fieldError('concepts')}
        searchable
        onChange={setConcepts}
      />
      <TextField label={text('sheets.source')} value={source} onCommit={setSource} />
      <Button
        loading={change.pending}
        onClick={() => void change.run({ sheetId: sheet.sheetId, concepts, source })}
      >
        {text('sheets.questionsSave')}
      </Button>
    </div>
  );
};
