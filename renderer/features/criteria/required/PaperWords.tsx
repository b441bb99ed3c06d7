import { TagsInput } from '@mantine/core';
import { usualKinds } from '../../../app/proofs/proof-words.ts';
import { useText } from '../../../ui/use-text.ts';
import type { FieldProps } from './ProofForm.tsx';

/** By which words a proof is known to be this paper, and by which it is not. */
export const PaperWords = ({ proof, onChange }: FieldProps) => {
  const text = useText('requiredLists');
  return (
    <>
      <TagsInput
        label={text('field.kinds')}
        description={text('field.kindsHint')}
        data={[...usualKinds]}
        value={proof.kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
      <TagsInput
        label={text('field.words')}
        description={text('field.wordsHint')}
        value={proof.words}
        onChange={(words) => onChange({ words })}
      />
      <TagsInput
        label={text('field.without')}
        description={text('field.withoutHint')}
        value={proof.without}
        onChange={(without) => onChange({ without })}
      />
    </>
  );
};
