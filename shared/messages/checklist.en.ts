import type { checklistVi } from './checklist.vi.ts';
import type { Translation } from './sentences.ts';

export const checklistEn: Translation<typeof checklistVi> = {
  title: 'Required',
  'state.missing': 'Missing',
  'state.arrived': 'There, not usable yet',
  'state.usable': 'Usable',
  'state.notNeeded': 'Recommended',
  recommended: 'recommended',
  province: "on the province's list",
  'level.village': 'village',
  'level.commune': 'commune',
  'level.district': 'district',
  'level.province': 'province',
  'level.central': 'central',
  'level.organisation': 'another organisation',
  'signature.unknown': 'Not looked at',
  'signature.unsigned': 'Not signed',
  'signature.signed': 'Signed, no seal',
  'signature.sealed': 'Signed and sealed',
  'signature.digital': "The office's digital signature",
  'why.file.none': 'No file yet. Add the scan or the electronic paper.',
  'why.described.subject': 'Its subject is not written down.',
  'why.described.issuer': 'Its issuer is not written down.',
  'why.described.day': 'Its day of issue is not written down.',
  'why.described.number': 'Its number is not written down.',
  'why.kind.unknown': 'Its kind is not written down; asked for here: {kinds}.',
  'why.kind.other': '{kind} does not stand for: {kinds}.',
  'why.kind.notYet': 'Only a receipt or a request, not yet the paper that is asked for.',
  'why.level.unknown':
    "Nobody knows the issuer's level; asked for here: {levels}. Choose it in the proof's details.",
  'why.level.other': 'Issued at the level {level}; asked for here: {levels}.',
  'why.period.unknown': 'Without its day nobody knows of which year it is.',
  'why.period.year': 'Of {day}, not of the year {year}. Ask for the paper of the assessed year.',
  'why.period.tooOld': 'Of {day}, more than {years} years before the day of the figures.',
  'why.effective.unknown': 'Without its day nobody knows whether it was in force on {asOf}.',
  'why.effective.notYet': 'In force from {day}, after the day of the figures, {asOf}.',
  'why.effective.expired':
    'Ran out on {day}, so it proves nothing on the day of the figures, {asOf}. Replace it by the renewed one.',
  'why.signature.unknown-signed':
    'Nobody has confirmed that it is signed. Look at it, then confirm.',
  'why.signature.unknown-sealed':
    'Nobody has confirmed that it is signed and sealed. Look at it, then confirm.',
  'why.signature.unsigned': 'Not signed. Replace it by the signed one.',
  'why.signature.unsealed': 'Signed, but not sealed.',
  'why.copy.unknown':
    'Nobody has said whether it is the original, a certified copy or a plain one.',
  'why.copy.plain': 'Only a plain copy; the original or a certified copy is asked for.',
  'why.readable.unread': 'The pages of {name} could not be read yet. Choose Read the file again.',
  'why.readable.unknownPicture':
    'The program cannot read pictures of this kind: {name}. Save it as PDF or JPEG and add it again.',
  'why.readable.blank': '{name} has blank pages: {pages}. Scan it again without them.',
  'why.readable.coarse':
    'Page {page} of {name} was scanned at {dpi} dpi, below {asked} dpi. Scan it again, finer.',
  'why.readable.pagesMissing':
    'The file has {pages} pages, the paper {sheets} sheets. Add the pages that are missing.',
};
