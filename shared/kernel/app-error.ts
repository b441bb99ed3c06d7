import { z } from 'zod';

/**
 * Every failure that a person may meet. `area.what`: the sentence and what to do next are found by this
 * code in shared/messages; a code without a sentence does not compile.
 */
export const errorCodes = [
  'call.unknownMethod',
  'call.invalidInput',
  'call.notAllowed',
  'call.cancelled',
  'call.internal',
  'call.hostGone',
  'call.portTaken',
  'officer.unknown',
  'workspace.locked',
  'workspace.newer',
  'workspace.damaged',
  'workspace.onNetwork',
  'workspace.notEmpty',
  'workspace.notFound',
  'workspace.notOurs',
  'workspace.diskFull',
  'workspace.diskFailed',
  'workspace.backupInvalid',
  'record.notFound',
  'record.alreadyExists',
  'record.changedSince',
  'record.inUse',
  'history.nothingToUndo',
  'history.nothingToRestore',
  'unit.nameMissing',
  'unit.wrongLevel',
  'unit.wrongParent',
  'unit.wrongSuccessor',
  'dossier.asOfOutsideYear',
  'year.notLater',
  'year.exists',
  'carried.figureDiffers',
  'carried.settled',
  'criteria.unknownSet',
  'criteria.unknownIndicator',
  'criteria.unknownVariant',
  'criteria.variantMissing',
  'criteria.setInvalid',
  'criteria.newerFormat',
  'criteria.hashMismatch',
  'criteria.duplicateCodes',
  'criteria.groupUndeclared',
  'criteria.levelMissing',
  'criteria.requiresCycle',
  'criteria.idTaken',
  'criteria.notNewest',
  'annex.notADocument',
  'annex.oldDocument',
  'annex.noTable',
  'annex.noHead',
  'annex.tooManyRows',
  'upgrade.otherLevel',
  'upgrade.otherGrade',
  'upgrade.otherPeriod',
  'upgrade.sameText',
  'crosswalk.sameSet',
  'crosswalk.unknownTarget',
  'crosswalk.nothingFrom',
  'crosswalk.duplicateLine',
  'crosswalk.noTarget',
  'sheet.notASet',
  'sheet.cellUnreadable',
  'sheet.rowWithoutOwner',
  'sheet.mergedCells',
  'sheet.formula',
  'sheet.hiddenRows',
  'sheet.tooManyRows',
  'overlay.invalid',
  'overlay.newerFormat',
  'overlay.hashMismatch',
  'overlay.wrongKind',
  'overlay.otherSet',
  'overlay.actMissing',
  'overlay.datesReversed',
  'overlay.duplicateLine',
  'overlay.codeTaken',
  'overlay.unknownCriterion',
  'overlay.belowNational',
  'overlay.notComparable',
  'snapshot.dayToCome',
  'snapshot.beforeDossier',
  'progress.dayUnknown',
  'worklist.empty',
  'result.notANumber',
  'result.ambiguousNumber',
  'result.negative',
  'result.numeratorAboveDenominator',
  'result.zeroDenominator',
  'result.wrongKind',
  'result.levelUnknown',
  'result.notApplicableNotAllowed',
  'condition.alwaysApplies',
  'result.shareAboveHundred',
  'result.notWhole',
  'result.reasonMissing',
  'result.duplicateRow',
  'result.unknownPart',
  'result.verdictIsComputed',
  'result.empty',
  'import.notAWorkbook',
  'import.unknownFormat',
  'import.missingColumn',
  'import.tooLarge',
  'import.invalidJson',
  'import.oldWorkbook',
  'import.noTable',
  'import.duplicateColumn',
  'import.hiddenRow',
  'import.hiddenColumn',
  'import.formulaWithoutValue',
  'import.formulaFailed',
  'import.ambiguousCode',
  'import.dateForNumber',
  'import.mergedNumber',
  'import.mappingIncomplete',
  'import.oldFont',
  'import.notAllAccepted',
  'figure.conflict',
  'figure.unknownConcept',
  'figure.laterThanAsOf',
  'figure.notSummed',
  'figure.dayTaken',
  'sheet.noVillages',
  'sheet.notAVillage',
  'sheet.noConcepts',
  'evidence.emptyFile',
  'evidence.encryptedPdf',
  'evidence.damagedPdf',
  'evidence.damagedImage',
  'evidence.tooLarge',
  'evidence.vanished',
  'evidence.changedWhileRead',
  'evidence.typeNotAccepted',
  'evidence.pageRange',
  'evidence.indicatorOfOtherSet',
  'evidence.expiryBeforeEffect',
  'evidence.pathNotAllowed',
  'people.termOverlap',
  'people.termEndsBeforeStart',
  'meeting.voteTotals',
  'meeting.presentAboveInvited',
  'meeting.sameChairAndSecretary',
  'opinion.dateBeforePublication',
  'publication.endsBeforeStart',
  'recognition.endsBeforeStart',
  'recognition.withdrawnBeforeStart',
  'paper.unknown',
  'paper.noProcedure',
  'paper.refused',
  'paper.missingData',
  'paper.missingGlyph',
  'paper.lostWords',
  'paper.signedFrozen',
  'paper.numberAndDateTogether',
  'paper.numberTaken',
  'paper.scanMissing',
  'paper.uncompared',
  'paper.dateBeforeAsOf',
  'paper.noSigner',
  'paper.notMade',
  'paper.outlineInvalid',
  'paper.unreadable',
  'store.missingFile',
  'store.uploadUnknown',
  'store.notAFolder',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Facts about the failure that the sentence shows: names, numbers, codes. Never a stack, never SQL. */
export type ErrorDetails = Readonly<Record<string, string>>;

export type AppError = {
  readonly code: ErrorCode;
  readonly details?: ErrorDetails | undefined;
  /** The input field the failure belongs to, as a path ("numerator", "rows.3.code"). */
  readonly field?: string | undefined;
};

export const appErrorSchema = z.object({
  code: z.enum(errorCodes),
  details: z.record(z.string(), z.string()).optional(),
  field: z.string().optional(),
});

export const appError = (code: ErrorCode, details?: ErrorDetails, field?: string): AppError => ({
  code,
  ...(details && { details }),
  ...(field !== undefined && { field }),
});

/**
 * Thrown only inside the core, to leave a transaction at once; dispatch turns it into the error value.
 * Rules in shared/ return a Result instead.
 */
export class Refusal extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

export const refuse = (code: ErrorCode, details?: ErrorDetails, field?: string): never => {
  throw new Refusal(appError(code, details, field));
};
