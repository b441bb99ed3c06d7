import { appError, type ErrorCode } from '#shared/kernel/app-error.ts';
import { yearOf, type Day } from '#shared/kernel/day.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { roleForms } from '#shared/people/signature-lines.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import { bareNumber, type SignedPaper } from './facts/signed-paper.ts';
import { paperSymbol } from './facts/paper-numbers.ts';
import type { DossierSource } from './facts/source.ts';
import { paperSigners } from './paper-signature.ts';
import { isSigned, newestVersion } from './paper-state.ts';

/** A number the registry of the office has given already. */
export type TakenNumber = {
  readonly kind: string;
  readonly number: string;
  readonly signedOn: Day;
};

export type Signing = {
  readonly paper: string;
  readonly number: string | null;
  readonly signedOn: Day | null;
  readonly hasScan: boolean;
  /** Numbers of papers outside this dossier. */
  readonly taken?: readonly TakenNumber[];
};

/** An annex goes with its paper and is not signed by itself; a voting paper has no number to sign it under. */
export const isSignable = ({ kind }: Pick<ProcedurePaper, 'kind'>): boolean =>
  kind !== null && kind !== '';

/** Whether somebody signs by an office; minutes are signed by those who took part, a decision of the centre elsewhere. */
export const isSignedForOffice = ({ signForm }: Pick<ProcedurePaper, 'signForm'>): boolean =>
  signForm !== null && signForm !== 'M' && !roleForms.includes(signForm);

/** Whether a made paper may take this number and date; answers with the number as it is kept ("05", "203"). */
export const checkSigning = (source: DossierSource, signing: Signing): Result<SignedPaper> => {
  const paper = source.procedure.papers.find((one) => one.paper === signing.paper);
  if (!paper || !isSignable(paper)) return refused('paper.unknown', signing);
  const version = newestVersion(source.versions, signing.paper);
  if (!version) return refused('paper.notMade', signing);
  if (isSigned(version)) return refused('paper.signedFrozen', signing);
  if (signing.number === null || signing.signedOn === null) {
    return refused('paper.numberAndDateTogether', signing);
  }
  if (!signing.hasScan) return refused('paper.scanMissing', signing);
  const number = registryNumber(source, paper, signing.number);
  if (number === null) return fail(appError('call.invalidInput', { paper: paper.paper }, 'number'));
  const taken = [...ownNumbers(source, paper), ...(signing.taken ?? [])];
  return checkDay({ source, paper, taken }, { number, signedOn: signing.signedOn });
};

const refused = (code: ErrorCode, { paper }: Signing): Result<never> =>
  fail(appError(code, { paper }));

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3: Arabic digits, a zero before numbers under 10; the symbol, where it is
 * typed too, is that of the kind.
 */
const registryNumber = (
  source: DossierSource,
  paper: ProcedurePaper,
  typed: string,
): string | null => {
  const bare = bareNumber(typed);
  const symbol = typed.trim().slice(bare.length).trim();
  if (symbol !== '' && symbol !== paperSymbol(source, paper)) return null;
  if (!/^\d{1,6}$/.test(bare) || Number(bare) === 0) return null;
  return String(Number(bare)).padStart(2, '0');
};

type SigningPlace = {
  readonly source: DossierSource;
  readonly paper: ProcedurePaper;
  readonly taken: readonly TakenNumber[];
};

const checkDay = (
  { source, paper, taken }: SigningPlace,
  signed: SignedPaper,
): Result<SignedPaper> => {
  const details = { paper: paper.paper, number: signed.number, day: signed.signedOn };
  if (signed.signedOn < source.dossier.asOf) {
    return fail(
      appError('paper.dateBeforeAsOf', { ...details, asOf: source.dossier.asOf }, 'signedOn'),
    );
  }
  const isTaken = taken.some(
    (one) =>
      one.kind === paper.kind &&
      one.number === signed.number &&
      yearOf(one.signedOn) === yearOf(signed.signedOn),
  );
  if (isTaken) return fail(appError('paper.numberTaken', details, 'number'));
  if (isSignedForOffice(paper) && !hasSigner(source, paper, signed.signedOn)) {
    return fail(appError('paper.noSigner', details, 'signedOn'));
  }
  return ok(signed);
};

/** One series per body, kind and year (ND30-SO-11). */
const ownNumbers = (
  { versions, procedure }: DossierSource,
  { issuer }: ProcedurePaper,
): readonly TakenNumber[] =>
  versions.flatMap(({ paper, number, signedOn }) => {
    const found = procedure.papers.find((one) => one.paper === paper);
    const kind = found?.issuer === issuer ? found.kind : null;
    if (kind === null || number === null || signedOn === null) return [];
    return [{ kind, number: bareNumber(number), signedOn }];
  });

/** The chosen signer, or any head or deputy of the body that issues the paper, holds the office on the day. */
const hasSigner = (source: DossierSource, { paper }: ProcedurePaper, day: Day): boolean => {
  const choice = source.choices.find((one) => one.paper === paper)?.signerTermId ?? null;
  return paperSigners(source, paper, day).some(({ term }) => choice === null || term.id === choice);
};
