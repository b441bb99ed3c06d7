import { useState } from 'react';
import { useCommand } from '../../../app/use-command.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ProofLink } from '../walk-types.ts';
import classes from './ProofPanel.module.css';

type Props = { readonly proof: ProofLink };

/** The pages that prove this indicator; empty means the whole paper. */
export const PageRange = ({ proof }: Props) => {
  const text = useText('walk');
  const cite = useCommand('evidence.cite', { fields: ['pageFrom', 'pageTo'] });
  const [typed, setTyped] = useState<'from' | 'to'>('from');
  const failure = cite.fieldError('pageFrom') ?? cite.fieldError('pageTo');
  const errorAt = (field: 'from' | 'to') => (typed === field ? failure : undefined);
  const save = (pageFrom: number | null, pageTo: number | null) =>
    void cite.run({ linkId: proof.linkId, fileId: proof.fileId, pageFrom, pageTo });
  return (
    <div className={classes.range}>
      <CountField
        label={text('proof.from')}
        value={proof.pageFrom}
        error={errorAt('from')}
        onCommit={(page) => {
          setTyped('from');
          save(page, page === null ? null : laterOf(proof.pageTo, page));
        }}
      />
      <CountField
        label={text('proof.to')}
        value={proof.pageTo}
        error={errorAt('to')}
        onCommit={(page) => {
          setTyped('to');
          save(proof.pageFrom ?? 1, page);
        }}
      />
    </div>
  );
};

/** A first page behind the last one moves the last one along. */
const laterOf = (pageTo: number | null, pageFrom: number): number | null =>
  pageTo !== null && pageTo < pageFrom ? pageFrom : pageTo;
