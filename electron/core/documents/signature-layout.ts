import type { Signature, SignatureColumn } from '#shared/dossier/document-model.ts';
import { pageLayout } from './page-layout.ts';

const ascent = 0.891;

/** "Nơi nhận:" is smaller than the signer's office beside it: pushed down to the same base line (ND30-NN-03). */
export const recipientsShift =
  (pageLayout.signature.size - pageLayout.signature.recipientsLabel) * ascent;

/** Those who sign besides, two in a row. */
export const pairsOf = ({
  others = [],
}: Signature): (readonly [SignatureColumn, SignatureColumn | null])[] =>
  others.flatMap((column, index) =>
    index % 2 === 0 ? [[column, others[index + 1] ?? null] as const] : [],
  );
