import { dossierDataFaults } from '../check-dossier-data.ts';

/**
 * What can be wrong with a package, from the outside in: the file, the bag in it, what the bag says of itself, what the
 * dossier in it says. Sentences are found by these words in shared/messages.
 */
export const packageProblemCodes = [
  'file.notPackage',
  'file.truncated',
  'file.repacked',
  'file.tooMany',
  'file.unsafePath',
  'file.twinPath',
  'file.order',
  'file.foreignBytes',
  'file.checksum',
  'file.unreadable',
  'bag.base',
  'bag.declaration',
  'bag.manifest',
  'bag.missing',
  'bag.added',
  'bag.altered',
  'bag.count',
  'about.unreadable',
  'about.newer',
  'about.kind',
  'data.unreadable',
  'data.newer',
  'data.fileMissing',
  'data.fileDiffers',
  'data.fileStray',
  ...dossierDataFaults,
] as const;

export type PackageProblemCode = (typeof packageProblemCodes)[number];

export type PackageProblem = {
  readonly code: PackageProblemCode;
  /** The file in the package it is about; empty where it is about the whole. */
  readonly path: string;
  /** Names and numbers that the sentence shows. */
  readonly values: Readonly<Record<string, string>>;
};

export const packageProblem = (
  code: PackageProblemCode,
  path = '',
  values: Readonly<Record<string, string>> = {},
): PackageProblem => ({ code, path, values });
