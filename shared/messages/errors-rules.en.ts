/** Failures of the rules: units, criteria, answers, figures, people, procedure. A piece in [brackets] goes when its detail is missing. */
export const rulesErrorsEn = {
  'unit.nameMissing': {
    title: 'The place has no name',
    action: 'Give its name, without the word for its kind in front.',
  },
  'unit.wrongLevel': {
    title: 'This criteria set is for another level of administration',
    action: 'Nothing was changed. Choose a set for the level of this place.',
  },
  'unit.wrongParent': {
    title: 'The unit above[, {parent},] is not of a higher level',
    action: 'Nothing has changed. Choose a unit of a higher level.',
  },
  'unit.wrongSuccessor': {
    title: 'It can not be merged into {successor}',
    action: 'Nothing was changed. Choose another unit of the same level, not this one itself.',
  },
  'dossier.asOfOutsideYear': {
    title: 'The day of the figures is not in the year[ {year}]',
    action:
      'Nothing was changed. Choose a day of the dossier’s year, or one until 30 June of the next.',
  },
  'year.notLater': {
    title: 'The year[ {year}] is not later than that of the old dossier[ ({before})]',
    action: 'Nothing was changed. Choose a later year.',
  },
  'year.exists': {
    title: 'This place has a dossier of[ {year} for] this set already',
    action: 'Nothing was changed. Open that dossier, or choose another year.',
  },
  'carried.figureDiffers': {
    title: '“{concept}” is [{now} ]in the ledger of this year; last year it was {before}',
    action: 'Nothing was overwritten. Enter the result of this year for this item.',
  },
  'carried.settled': {
    title: 'This item no longer waits to be confirmed',
    action: 'Nothing was changed. To confirm it again, undo the earlier step.',
  },
  'criteria.unknownSet': {
    title: 'There is no such criteria set[: {set}]',
    action: 'Nothing was changed. Choose one from the list.',
  },
  'criteria.unknownIndicator': {
    title: 'This set has no indicator[ {code}]',
    action: 'Nothing was changed. Check the number of the indicator.',
  },
  'criteria.unknownCriterion': {
    title: 'This set has no criterion[ {criterion}]',
    action: 'Nothing was changed. Choose a criterion of the set.',
  },
  'criteria.unknownVariant': {
    title: 'This set has no region or group[ {variant}]',
    action: 'Nothing was changed. Choose a region or group of the set[: {choices}].',
  },
  'criteria.variantMissing': {
    title: 'No region or group is chosen yet',
    action:
      'This set has levels of its own for each region or group. Nothing was changed. Choose one of[: {choices}].',
  },
  'criteria.setInvalid': {
    title: 'The criteria set is not of the right form[ at {path}]',
    action: 'Nothing was changed. Mend that place and try again.',
  },
  'result.notANumber': {
    title: 'This is no number we can read[: “{text}”]',
    action: 'Nothing was changed. Write it as 1.234,5: dot for thousands, comma for decimals.',
  },
  'result.ambiguousNumber': {
    title: 'This number can be read in two ways[: “{text}”]',
    action: 'Nothing was changed. Write it the Vietnamese way: 1.234,5.',
  },
  'result.negative': {
    title: 'This number can not be negative',
    action: 'Nothing was changed. Check the figure.',
  },
  'result.numeratorAboveDenominator': {
    title: 'The part[ ({numerator})] is larger than the whole[ ({denominator})]',
    action: 'Nothing was changed. Check both numbers.',
  },
  'result.zeroDenominator': {
    title: 'The whole is 0, so no share can be computed',
    action:
      'Nothing was changed. If the commune has nothing of this kind, see whether “Not applicable” is allowed.',
  },
  'result.wrongKind': {
    title: 'The answer is not of the kind this indicator asks for',
    action: 'Nothing was changed. Enter a number, a level or yes/no as it asks.',
  },
  'result.levelUnknown': {
    title: 'There is no such level[. Levels: {levels}]',
    action: 'Nothing was changed. Choose a level of the list.',
  },
  'condition.alwaysApplies': {
    title: 'This condition can’t be “not applicable”',
    action:
      'Nothing was changed. The set asks it of every place; choose met, not met, or leave it undecided.',
  },
  'result.notApplicableNotAllowed': {
    title: 'This indicator may not be “not applicable”',
    action:
      'Nothing was changed. It is allowed only where the set, the province or a guidance says so.',
  },
  'result.shareAboveHundred': {
    title: 'The share is above 100 %',
    action: 'Nothing was changed. Check the figure.',
  },
  'result.notWhole': {
    title: 'This has to be a whole number',
    action: 'Nothing was changed. Households, people and schools are counted one by one.',
  },
  'result.reasonMissing': {
    title: 'The reason is missing',
    action: 'Nothing was changed. A decision by a person needs its reason for the council.',
  },
  'result.duplicateRow': {
    title: 'Indicator[ {code}] has several rows in the table',
    action: 'The repeated rows were not imported. Keep one and import again.',
  },
  'result.unknownPart': {
    title: 'Indicator[ {code}] has no part[ {part}]',
    action: 'Nothing was changed. Check the name of the part.',
  },
  'result.verdictIsComputed': {
    title: 'The verdict of indicator[ {code}] is computed from its figures',
    action: 'Nothing was changed. To change it, mend the figures.',
  },
  'result.empty': {
    title: 'Nothing was entered for this indicator',
    action: 'Enter a figure, choose a level or write a note.',
  },
  'figure.conflict': {
    title: 'This figure already has another value from the same source and day',
    action: 'Nothing was overwritten. Change the one that is there, or name another source.',
  },
  'figure.unknownConcept': {
    title: 'There is no such kind of figure',
    action: 'Nothing was changed. Choose one from the list.',
  },
  'figure.laterThanAsOf': {
    title: 'The figure is of a day after the as-of day of the dossier',
    action: 'Nothing was changed. Change the day of the figure or the as-of day.',
  },
  'figure.notSummed': {
    title: '“{concept}” is not added up from villages',
    action: 'Nothing was changed. Type the number itself.',
  },
  'figure.dayTaken': {
    title: 'That day already has a figure of the same source: {value}',
    action: 'Nothing was changed. Change the figure of that day, or choose another day.',
  },
  'sheet.noVillages': {
    title: 'The commune has no villages in its list yet',
    action: 'No sheet was made. Add the villages under Places, then try again.',
  },
  'sheet.notAVillage': {
    title: 'This sheet does not go to that village',
    action: 'Nothing was written. Choose a village of the commune.',
  },
  'sheet.noConcepts': {
    title: 'The sheet asks for nothing yet',
    action: 'No sheet was made. Choose at least one figure.',
  },
  'snapshot.dayToCome': {
    title: 'The day[ {day}] has not come yet',
    action: 'Nothing was changed. Choose today or a day that is over.',
  },
  'snapshot.beforeDossier': {
    title: 'The dossier was not there yet on that day[ ({day})], so its verdicts are not known',
    action: 'Nothing was changed. Enter the verdicts of that day by indicator (--results FILE).',
  },
  'worklist.empty': {
    title: 'There is nothing left to print: all indicators here are met',
    action: 'Nothing was lost. Choose another office.',
  },
  'progress.dayUnknown': {
    title: 'There are no verdicts of that day[ ({day})] to compare with',
    action:
      'Nothing was lost. Choose another day, or enter its verdicts (hoso snapshot … --results FILE).',
  },
  'people.termOverlap': {
    title: 'Somebody else holds this office at that time',
    action: 'Nothing was changed. Enter the day on which the one before left it.',
  },
  'people.termEndsBeforeStart': {
    title: 'The term ends before it begins',
    action: 'Nothing was changed. Check both days.',
  },
  'review.endsBeforeStart': {
    title: 'It ends before it begins',
    action: 'Nothing was changed. Check both days.',
  },
  'review.beforeReceipt': {
    title: 'The review begins before the dossier was received',
    action: 'Nothing was changed. Check both days.',
  },
  'meeting.ballotsAboveIssued': {
    title: 'More sheets came back than were handed out[ ({returned}/{issued})]',
    action: 'Nothing was changed. Check both numbers.',
  },
  'meeting.votesAboveBallots': {
    title: 'More votes were counted than sheets came back[ ({votes}/{returned})]',
    action: 'Nothing was changed. Invalid sheets count for neither side.',
  },
  'meeting.voteTotals': {
    title: 'The votes do not match those present[ ({votes}/{present})]',
    action: 'Nothing was changed. The votes have to add up to those present.',
  },
  'meeting.presentAboveInvited': {
    title: 'More were present than were invited',
    action: 'Nothing was changed. Check both numbers.',
  },
  'meeting.sameChairAndSecretary': {
    title: 'Chair and secretary are the same person',
    action: 'Nothing was changed. Choose two different people.',
  },
  'opinion.dateBeforePublication': {
    title: 'The opinion is older than the publication of the draft',
    action: 'Nothing was changed. Check both days.',
  },
  'recognition.endsBeforeStart': {
    title: 'It ends before it begins',
    action: 'Nothing was changed. Check the last day and the day of the decision.',
  },
  'recognition.withdrawnBeforeStart': {
    title: 'It is withdrawn before it was given',
    action: 'Nothing was changed. Check the day of the withdrawal and the day of the decision.',
  },
  'publication.endsBeforeStart': {
    title: 'The publication ends before it begins',
    action: 'Nothing was changed. Check both days.',
  },
};
