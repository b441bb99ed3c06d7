import { NativeSelect } from '@mantine/core';
import { useCommand } from '../../../app/use-command.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { useText } from '../../../ui/use-text.ts';
import type { ProofLink } from '../walk-types.ts';

type Props = {
  readonly proof: ProofLink;
  readonly files: OutputOf<'evidence.get'>['files'];
};

/** Which of several files the pages are of. */
export const CitedFileSelect = ({ proof, files }: Props) => {
  const text = useText('walk');
  const cite = useCommand('evidence.cite');
  const { linkId, fileId } = proof;
  if (files.length < 2) return null;
  return (
    <NativeSelect
      label={text('citation.file')}
      size="sm"
      value={files.find(({ id }) => id === fileId)?.id ?? ''}
      data={[
        { value: '', label: text('citation.wholeProof') },
        ...files.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value === '' ? null : currentTarget.value;
        void cite.run({ linkId, fileId: chosen, pageFrom: null, pageTo: null });
      }}
    />
  );
};
