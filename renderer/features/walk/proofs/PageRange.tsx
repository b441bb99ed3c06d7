import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ProofLink, ViewProps } from '../walk-types.ts';
import classes from './ProofPanel.module.css';

type Props = ViewProps & { readonly proof: ProofLink };

/** The pages that prove this indicator; empty means the whole paper. */
export const PageRange = ({ view, proof }: Props) => {
  const text = useText('walk');
  const { data } = useQuery('evidence.get', { evidenceId: proof.evidenceId });
  const link = useCommand('evidence.link', { fields: ['pageFrom', 'pageTo'] });
  const note = data?.links.find(({ id }) => id === proof.linkId)?.note ?? '';
  const save = (pageFrom: number | null, pageTo: number | null) =>
    void link.run({
      dossierId: view.dossierId,
      target: view.code,
      evidenceId: proof.evidenceId,
      pageFrom,
      pageTo,
      note,
    });
  return (
    <div className={classes.range}>
      <NumberField
        label={text('proof.from')}
        value={proof.pageFrom === null ? null : String(proof.pageFrom)}
        error={link.fieldError('pageFrom')}
        onCommit={(typed) =>
          save(pageOf(typed), typed === null ? null : laterOf(proof.pageTo, pageOf(typed)))
        }
      />
      <NumberField
        label={text('proof.to')}
        value={proof.pageTo === null ? null : String(proof.pageTo)}
        error={link.fieldError('pageTo')}
        onCommit={(typed) => save(proof.pageFrom ?? 1, pageOf(typed))}
      />
    </div>
  );
};

/** A page is a small whole number; anything else is left to the core to refuse. */
const pageOf = (typed: string | null): number | null => {
  const page = Number(typed?.replaceAll('.', '') ?? '');
  return Number.isInteger(page) && page > 0 ? page : null;
};

/** A first page behind the last one moves the last one along. */
const laterOf = (pageTo: number | null, pageFrom: number | null): number | null =>
  pageTo !== null && pageFrom !== null && pageTo < pageFrom ? pageFrom : pageTo;
