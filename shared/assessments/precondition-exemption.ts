/**
 * A precondition may be "not applicable" only where its own wording makes it conditional ("nếu có"): unlike an
 * indicator, no set, province or guidance known so far exempts anybody from a precondition, and one that counts as
 * held by a mere reason would let a dossier out that nobody could recognise.
 */
export const mayPreconditionNotApply = (wording: string): boolean =>
  wording.toLocaleLowerCase('vi').includes('nếu có');
