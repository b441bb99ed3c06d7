import type { Translation } from './sentences.ts';
import type { signaturesVi } from './signatures.vi.ts';

export const signaturesEn: Translation<typeof signaturesVi> = {
  heading: 'Digital signatures in the files',
  inFile: 'File {name}',
  'who.signature': 'Digital signature of {name}',
  'who.stamp': 'Time stamp of {name}',
  'who.signatureUnknown': 'Digital signature of nobody known',
  'who.stampUnknown': 'Time stamp of nobody known',
  'state.intact': 'The whole file is as it was signed.',
  'state.followed':
    'What was signed is unchanged; the file was signed again later, and the later signature covers what was added.',
  'state.added':
    'What was signed is unchanged, but the file was saved {saves} more times since; this signature does not cover what was added.',
  'state.changed': 'Not intact: the content of the file was changed after signing.',
  'state.forged': 'Wrong: the signature was not made with the key of this certificate.',
  'state.range':
    'Not to be trusted: the file says wrongly what is signed; something the signer never saw may have been put in.',
  'state.unreadable': 'Unreadable: the signature in the file is damaged.',
  'state.unknown': 'Not checked: this kind of signature needs the official signing software.',
  saidAt: 'Signed at {time}, by the clock of the signer’s PC.',
  stampedAt: 'Time stamp {time} by {by}.',
  stampBad: 'The time stamp that goes with it can’t be checked or belongs to something else.',
  noTime: 'No time of signing is given.',
  issuer: 'Certificate issued by {issuer}, valid from {from} to {to}.',
  'validity.valid': 'It was valid when signing.',
  'validity.expired': 'It had expired when signing.',
  'validity.notYet': 'It was not valid yet when signing.',
  'validity.unknown': 'The time of signing is not known, so nobody can say whether it was valid.',
  'chain.complete':
    'The certificates above are in the file and fit together. Not checked: whether the uppermost is recognised, and whether the certificate was revoked.',
  'chain.open':
    'The chain of certificates could not be checked: the official signing software can.',
  'chain.broken': 'The certificate does not fit the one above that comes with the file.',
  algorithm: 'Algorithm {algorithm}.',
  weak: 'Algorithm {algorithm}: weak by today’s demands.',
  reason: 'Reason: {reason}.',
  place: 'Place: {place}.',
  emptyFields: '{count} signature fields are not signed.',
  footnote:
    'The program only reads and compares the file, without a network; the official signing software says what a signature is worth.',
  'short.sound': 'The file carries the digital signature of {name}, intact',
  'short.unsound': 'The file carries the digital signature of {name}: look closely',
  somebody: 'somebody unknown',
};
