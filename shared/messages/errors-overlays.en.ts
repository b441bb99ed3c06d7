/** Failures of what a province decided on top of a set. */
export const overlayErrorsEn = {
  'overlay.invalid': {
    title: 'The overlay of the province is not of the right form[ at {path}]',
    action: 'Nothing was changed. Mend that place and try again.',
  },
  'overlay.newerFormat': {
    title: 'This file of an overlay was made by a newer program[ ({format})]',
    action: 'Nothing was taken in. Update the program and try again.',
  },
  'overlay.hashMismatch': {
    title: 'The content does not match the check code inside the file[: {overlay}]',
    action:
      'Nothing was taken in. The file was changed or damaged on its way. Ask its sender for it again, or enter the levels on screen.',
  },
  'overlay.wrongKind': {
    title: 'The level of the province is not of the kind of the indicator[ {code}]',
    action:
      'Nothing was changed. An indicator in numbers takes a number of the same side and unit; one with a scale takes a step of that scale.',
  },
  'overlay.otherSet': {
    title: 'This was decided for another criteria set[, not for {set}]',
    action: 'It is kept. Enter what the province decided for the new set, if it did.',
  },
  'overlay.actMissing': {
    title: 'A level or case of the province names no act[ (indicator {code})]',
    action: 'Nothing was changed. Enter the act with its number and date, then choose it.',
  },
  'overlay.datesReversed': {
    title: 'The last day comes before the first[ (indicator {code})]',
    action: 'Nothing was changed. Check the two days of this line.',
  },
  'overlay.duplicateLine': {
    title: 'Two lines of the province for indicator[ {code}] begin on one day',
    action: 'Nothing was changed. Keep one of them, or let them begin on different days.',
  },
  'overlay.codeTaken': {
    title: 'The national set has the code[ {code}] already',
    action: 'Nothing was changed. Give the added indicator another code.',
  },
  'overlay.unknownCriterion': {
    title: 'This set has no criterion[ {criterion}]',
    action: 'Nothing was changed. Choose a criterion of the set.',
  },
  'overlay.belowNational': {
    title: 'The level of the province is below the national one[ at indicator {code}]',
    action:
      'Nothing was changed. Compare with the act; if it says so, confirm it with a reason that is kept in the overlay.',
  },
  'overlay.notComparable': {
    title:
      'The level of the province can not be weighed against the national one[ at indicator {code}]',
    action:
      'Nothing was changed. Compare the two texts, confirm that the province asks for no less and say why.',
  },
};
