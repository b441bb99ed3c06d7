import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FileChooser } from '../../ui/files/FileChooser.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Imports.module.css';

type Props = { readonly onFile: (file: File) => void };

/** Three ways in: drop a file, choose one, or paste a block. */
export const ImportSource = ({ onFile }: Props) => {
  const text = useText('imports');
  return (
    <>
      <Section title={text('file.title')} lead={text('file.lead')}>
        <FileChooser
          label={text('file.label')}
          variant="filled"
          single
          onFiles={([file]) => file && onFile(file)}
        >
          {text('file.choose')}
        </FileChooser>
      </Section>
      <PasteBlock onFile={onFile} />
    </>
  );
};

const PasteBlock = ({ onFile }: Props) => {
  const text = useText('imports');
  const [pasted, setPasted] = useState('');
  const take = () =>
    onFile(new File([pasted], `${text('paste.name')}.txt`, { type: 'text/plain' }));
  return (
    <Section title={text('paste.title')} lead={text('paste.lead')}>
      <Textarea
        aria-label={text('paste.label')}
        className={classes.paste ?? ''}
        autosize
        minRows={4}
        maxRows={12}
        value={pasted}
        onChange={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <Button variant="default" mt="sm" disabled={pasted.trim() === ''} onClick={take}>
        {text('paste.take')}
      </Button>
    </Section>
  );
};
