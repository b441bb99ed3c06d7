import { Button, Select } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { fold } from '#shared/kernel/vietnamese.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ProofLink, ViewProps } from '../walk-types.ts';

type Props = ViewProps & { readonly proof: ProofLink };

/** The proof belongs to another indicator: it goes there with its pages and words. */
export const MoveCitation = (props: Props) => {
  const text = useText('walk');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconArrowRight size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {text('citation.move')}
      </Button>
      <Dialog
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={text('citation.moveTitle', { label: props.proof.label })}
      >
        {isOpen && <Indicators {...props} onDone={() => setIsOpen(false)} />}
      </Dialog>
    </>
  );
};

const Indicators = ({ view, proof, onDone }: Props & { readonly onDone: () => void }) => {
  const text = useText('walk');
  const undoText = text('citation.moved', { label: proof.label, code: view.code });
  const move = useCommand('evidence.move', { undoText, onDone });
  const { data: tree = [] } = useQuery('assessments.tree', { dossierId: view.dossierId });
  const choices = tree
    .flatMap(({ indicators }) => indicators)
    .filter(({ code }) => code !== view.code)
    .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  return (
    <Select
      data-autofocus
      label={text('citation.moveTo')}
      searchable
      data={choices}
      nothingFoundMessage={text('attach.nothing')}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && fold(option.label).includes(fold(search)))
      }
      onChange={(target) => {
        if (target !== null) void move.run({ linkId: proof.linkId, target });
      }}
    />
  );
};
