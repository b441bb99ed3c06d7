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
  'findings.unreadable',
  'findings.newer',
  'findings.damaged',
  'findings.otherDossier',
] as const;
