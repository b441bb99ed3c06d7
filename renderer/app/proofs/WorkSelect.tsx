import { NativeSelect } from '@mantine/core';
import { useText } from '../../ui/use-text.ts';
import { useQuery } from '../use-query.ts';
import type { ProofFieldsProps } from './ProofFields.tsx';

/** The work that a photo shows or a paper is of; not shown where the unit has none. */
export const WorkSelect = ({ proof, onPatch, fieldError }: ProofFieldsProps) => {
  const text = useText('evidence');
  const { data } = useQuery('finance.works', { unitId: proof.unitId });
  const works = data?.works ?? [];
  if (works.length === 0) return null;
  const options = works.map(({ id, code, name }) => ({
    value: id,
    label: code === '' ? name : `${code}: ${name}`,
  }));
  return (
    <NativeSelect
      label={text('field.work')}
      description={text('field.workHint')}
      size="md"
      value={proof.workId ?? ''}
      error={fieldError('workId')}
      data={[{ value: '', label: text('work.none') }, ...options]}
      onChange={({ currentTarget: { value } }) => onPatch({ workId: value === '' ? null : value })}
    />
  );
};
