import type { packageProblemsVi } from './package-problems.vi.ts';
import type { Translation } from './sentences.ts';

export const packageProblemsEn: Translation<typeof packageProblemsVi> = {
  'file.notPackage': 'This file is no package made by the program.',
  'file.truncated':
    'The end of the file is missing: copying was not finished, or the stick is broken. Copy it again.',
  'file.repacked':
    'The file is not byte for byte as it was made: it was changed, or unpacked and packed again. Use the original file.',
  'file.tooMany': 'The package holds too many files (more than {limit}) to be a dossier.',
  'file.unsafePath': 'The package holds a file name that is not safe: {name}.',
  'file.twinPath': 'Two files of the package differ in capitals only.',
  'file.order': 'The files of the package are not in the order of the program.',
  'file.foreignBytes': 'What the package says about this file was changed.',
  'file.checksum': 'The checksum of this file does not fit its content.',
  'file.unreadable': 'The file could not be read; the stick may have been pulled out or be broken.',
  'bag.base': 'This file lies outside the folder of the package.',
  'bag.declaration': 'The package does not follow BagIt 1.0.',
  'bag.manifest': 'The list of hashes is missing or unreadable.',
  'bag.missing': 'Missing: listed with its hash, but not in the package.',
  'bag.added': 'Added: in the package, but not in the list of hashes.',
  'bag.altered': 'The content was changed after the package was made.',
  'bag.count':
    'The number of files or bytes is not what the package says (has {files} files of {octets} bytes, says {statedFiles} of {statedOctets}).',
  'about.unreadable': 'What the package says of itself could not be read.',
  'about.newer':
    'The package was made by a newer program (version {version}, this machine reads up to {known}). Update the program.',
  'data.unreadable': 'The data of the dossier in the package could not be read.',
  'data.newer':
    'The data were written by a newer program (version {version}, this machine reads up to {known}). Update the program.',
  'data.fileMissing': 'The dossier names this file, but the package does not hold it.',
  'data.fileDiffers': 'The file in the package is another than the dossier names.',
  'data.fileStray': 'The package holds a file that the dossier does not name.',
  'data.verdictDiffers':
    'The stated verdict ({stated}) is not what follows from the figures ({found}).',
  'data.totalsDiffer':
    'The stated totals ({stated}) are not what follows from the answers ({found}).',
  'data.indicatorsDiffer':
    'This indicator is in the dossier and not in the criteria set, or the other way round.',
  'data.fileTwice': 'This file is named twice.',
  'data.fileUnlisted': 'A paper or proof leads to a file that is not in the list of files.',
  'data.fileUnused': 'This file belongs to no paper and no proof.',
  'data.pageMissing': 'Page {page} is cited, but the file has {pages} pages.',
  'data.proofUnknown': 'Leads to a proof that is not in the dossier ({proof}).',
  'data.targetUnknown':
    'A proof serves an indicator or condition that is not in the dossier ({target}).',
  'about.kind': 'This package is for another purpose ({kind}).',
};
