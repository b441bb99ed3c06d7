import { IconSignature } from '@tabler/icons-react';
import { Chip } from '../../../ui/Chip.tsx';
import { useText } from '../../../ui/use-text.ts';
import { useQuery } from '../../use-query.ts';
import { stateOf, toneOf } from './signature-state.ts';

/** Beside the question whether a paper is signed: what its file says of itself. */
export const SignatureLine = ({ evidenceId }: { readonly evidenceId: string }) => {
  const text = useText('signatures');
  const { data = [] } = useQuery('evidence.signatures', { evidenceId });
  const all = data.flatMap(({ signatures }) => signatures);
  const own = all.find(({ kind }) => kind === 'signature');
  if (own === undefined) return null;
  const isGood = all.every((one) => toneOf(one, stateOf(one, all)) === 'green');
  const name = own.certificate?.name ?? text('somebody');
  return (
    <Chip tone={isGood ? 'green' : 'amber'} icon={IconSignature} plain>
      {text(isGood ? 'short.sound' : 'short.unsound', { name })}
    </Chip>
  );
};
