import { pageLayout } from './page-layout.ts';

const ascent = 0.891;

/** "Nơi nhận:" is smaller than the signer's office beside it: pushed down to the same base line (ND30-NN-03). */
export const recipientsShift =
  (pageLayout.signature.size - pageLayout.signature.recipientsLabel) * ascent;
