import { useCommand } from '../../../app/use-command.ts';
import { LongTextField } from '../../../ui/LongTextField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ProofLink } from '../walk-types.ts';

/** The cited words: marked on the page below, or typed. Empty where the pages alone are cited. */
export const QuoteField = ({ proof }: { readonly proof: ProofLink }) => {
  const text = useText('walk');
  const cite = useCommand('evidence.cite', { fields: ['quote'] });
  const { linkId, quote } = proof;
  return (
    <LongTextField
      label={text('citation.quote')}
      minRows={1}
      value={quote ?? ''}
      error={cite.fieldError('quote')}
      onCommit={(typed) =>
        void cite.run({ linkId, quote: typed.trim() === '' ? null : typed.trim() })
      }
    />
  );
};
