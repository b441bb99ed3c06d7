import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useHandOver } from '../../../app/use-hand-over.ts';
import { useText } from '../../../ui/use-text.ts';

type Props = { readonly file: { readonly sha256: string; readonly name: string } };

/** A file of the office under its name, to be taken along again. */
export const WordFileLink = ({ file: { sha256, name } }: Props) => {
  const text = useText('templates');
  const handOver = useHandOver();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconFileTypeDocx size={18} aria-hidden />}
      onClick={() => handOver({ sha256, name })}
    >
      {text('word.download', { name })}
    </Button>
  );
};
