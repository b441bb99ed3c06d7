/** Failures of what offices hand to each other as files. */
export const exchangeErrorCodes = [
  'package.damaged',
  'package.passphraseNeeded',
  'package.wrongPassphrase',
  'package.sealDamaged',
  'package.missingPart',
  'package.foreignPart',
  'package.sourceDamaged',
  'package.noSuchFile',
  'package.otherOfThatName',
] as const;
