import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useCommand } from '../../app/use-command.ts';
import { useHandOver } from '../../app/use-hand-over.ts';
import { useText } from '../../ui/use-text.ts';
import type { Place, Template } from './TemplatePage.tsx';

type Props = { readonly place: Place; readonly template: Template };

/** Hands out what the office has of this one paper: its text and its file of Word, in use or else as a draft. */
export const ShareOne = ({ place, template }: Props) => {
  const text = useText('templates');
  const handOver = useHandOver();
  const made = useCommand('templates.exportAll', {
    onDone: ({ fileSha256, name }) => handOver({ sha256: fileSha256, name }),
  });
  const { draft, used, docx } = template;
  const hasOwn = used || draft !== null || docx.draft !== null || docx.used !== null;
  if (!hasOwn) return null;
  return (
    <Button
      variant="subtle"
      leftSection={<IconDownload size={18} aria-hidden />}
      loading={made.pending}
      onClick={() => void made.run({ only: place })}
    >
      {text('exportOne')}
    </Button>
  );
};
